import type { Evaluated, Scope } from '../expression/expression.js';
import type { Template } from '../expression/constant-template.js';
import type { LocalizedText } from '../source/text.js';

/** A text for people with its placeholders compiled, one template a locale. */
export interface CompiledText {
  readonly source: LocalizedText;
  /** JSON Pointer of it. */
  readonly path: string;
  readonly templates: ReadonlyMap<string, Template>;
  /** Names its placeholders read. */
  readonly reads: readonly string[];
  /** What is shown, whoever reads it and whatever was answered; absent where that depends. */
  readonly plain?: ShownText;
}

/** A text as shown: where it was not written in the wanted locale, `locale` says which one it is in. */
export interface ShownText {
  readonly text: string;
  readonly locale: string;
  /** False while a placeholder has no value. */
  readonly isComplete?: boolean;
  /** The first placeholder that failed: a mistake of the scenario that only shows at work. */
  readonly failure?: Extract<Evaluated, { readonly state: 'error' }>;
}

/** The text in the wanted locale, else its base language, else the first it was written in; placeholders filled. */
export function shownText(text: CompiledText, locale: string, scope: Scope): ShownText {
  if (text.plain) return text.plain;
  const found = writtenLocale(text, locale);
  const { text: filled = '', isComplete = true, error } = text.templates.get(found)?.render(scope) ?? {};
  return { text: filled, locale: found, ...(isComplete ? {} : { isComplete }), ...(error ? { failure: error } : {}) };
}

function writtenLocale({ templates }: CompiledText, locale: string): string {
  if (templates.has(locale)) return locale;
  const [base = locale] = locale.split('-', 1);
  const [first = locale] = templates.keys();
  return templates.has(base) ? base : first;
}
