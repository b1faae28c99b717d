import { createExpressionCompiler } from '../expression/cel-compiler.js';
import type {
  Compiled,
  Declaration,
  Expression,
  ExpressionCompiler,
  ExpressionMistake,
  ValueType,
} from '../expression/expression.js';
import type { TellMistake } from '../expression/plain-mistake.js';
import { compileTemplate } from '../expression/template.js';
import { constantTemplate, isPlain } from '../expression/constant-template.js';
import type { Issue, IssueParams } from '../issue.js';
import { mostListed } from '../parse/unknown-context-key.js';
import type { LocalizedText } from '../source/text.js';
import type { CompiledText } from './compiled-text.js';
import { PlainText } from './plain-text.js';

/** Stands in for an expression that could not be compiled, so that the rest of the scenario is still checked. */
const never: Expression = {
  source: '',
  type: 'bool',
  reads: [],
  tested: [],
  expected: undefined,
  evaluate: () => ({ state: 'unknown' }),
};

/** Beyond these nothing new is told: a wrong option of a list is met again in each question that takes the list. */
const mostIssues = 20_000;

/** What a compilation starts from. */
export interface CompilationGround {
  readonly declarations: readonly Declaration[];
  readonly locales: readonly string[];
  /** Values of every option: a name that is one of them was meant to stand in quotes. */
  readonly optionValues: ReadonlySet<string>;
  /** Keys the host may hand in. */
  readonly contextKeys?: readonly string[];
  /** Words what is wrong with an expression; the library's own words unless given. */
  readonly tell?: TellMistake | undefined;
}

/** The work in hand while a scenario is compiled: its compiler, and every issue met. */
export class Compilation {
  readonly issues: Issue[] = [];
  /** Names that mean something in the rows of a repeat only, or its columns. */
  readonly rowNames = new Set<string>();
  readonly #compiler: ExpressionCompiler;
  readonly #locales: readonly string[];
  readonly #optionValues: ReadonlySet<string>;
  readonly #contextKeys: readonly string[];
  readonly #known = new Map<string, Compiled>();

  constructor({ declarations, locales, optionValues, contextKeys = [], tell }: CompilationGround) {
    this.#compiler = createExpressionCompiler(declarations, tell);
    this.#locales = locales;
    this.#optionValues = optionValues;
    this.#contextKeys = contextKeys;
  }

  report(code: string, path: string, params: IssueParams = {}): void {
    if (this.issues.length < mostIssues) this.issues.push({ code, path, params });
  }

  isOfRows(name: string): boolean {
    return this.rowNames.has(name);
  }

  /** The expression, or one that is always unknown when it is wrong: the issue says so. */
  expression(source: string, path: string, expected?: ValueType): Expression {
    const compiled = this.#compiled(source, expected);
    if (compiled.ok) return compiled.expression;
    this.#reportMistakes(compiled.mistakes, path);
    return never;
  }

  /** One condition stands at hundreds of options of a filtered list: it is compiled once. */
  #compiled(source: string, expected: ValueType | undefined): Compiled {
    const key = `${expected ?? ''} ${source}`;
    const compiled = this.#known.get(key) ?? this.#compiler.compile(source, expected);
    this.#known.set(key, compiled);
    return compiled;
  }

  optionalExpression(source: string | undefined, path: string, expected?: ValueType): Expression | undefined {
    return source === undefined ? undefined : this.expression(source, path, expected);
  }

  text(source: LocalizedText, path: string): CompiledText {
    const [main = 'en'] = this.#locales;
    // Most texts are one plain sentence, and a scenario has thousands: they are not taken apart.
    if (typeof source === 'string' && isPlain(source)) return new PlainText(source, path, main);
    const entries = typeof source === 'string' ? [[main, source] as const] : Object.entries(source);
    const templates = new Map(
      entries.map(([locale, text]) => {
        const textPath = typeof source === 'string' ? path : `${path}/${locale}`;
        this.checkLocale(locale, textPath);
        return [locale, this.#template(text, textPath)] as const;
      }),
    );
    const reads = [...new Set([...templates.values()].flatMap((template) => template.reads))];
    return { source, path, templates, reads };
  }

  /** Tells a text of a language that the scenario does not list. */
  checkLocale(locale: string, path: string): void {
    if (!this.#locales.includes(locale))
      this.report('unknown-locale-in-text', path, { locale, known: this.#locales.join(', ') });
  }

  optionalText(source: LocalizedText | undefined, path: string): CompiledText | undefined {
    return source === undefined ? undefined : this.text(source, path);
  }

  #template(text: string, path: string) {
    if (isPlain(text)) return constantTemplate(text, text);
    const compiled = compileTemplate(text, this.#compiler);
    if (compiled.ok) return compiled.template;
    this.#reportMistakes(compiled.mistakes, path);
    return { source: text, reads: [], isConstant: true, render: () => ({ text, isComplete: true }) };
  }

  #reportMistakes(mistakes: readonly ExpressionMistake[], path: string): void {
    if (this.issues.length >= mostIssues) return;
    for (const mistake of mistakes) {
      const { code, params } = this.#meant(mistake);
      this.report(code, path, { ...params, start: mistake.start, end: mistake.end });
    }
  }

  /** An unknown name may be a host value nobody declared, or an option whose quotes were forgotten. */
  #meant({ code, params }: ExpressionMistake): Pick<ExpressionMistake, 'code' | 'params'> {
    const { name } = params;
    if (code !== 'expression-unknown-name' || typeof name !== 'string') return { code, params };
    if (name.startsWith('context.')) {
      const suggestion =
        typeof params['suggestion'] === 'string' ? { suggestion: params['suggestion'].replace('context.', '') } : {};
      return {
        code: 'unknown-context-key',
        params: {
          key: name.slice('context.'.length),
          ...suggestion,
          known: this.#contextKeys.slice(0, mostListed).join(', '),
        },
      };
    }
    return this.#optionValues.has(name) ? { code: 'expression-missing-quotes', params: { name } } : { code, params };
  }
}
