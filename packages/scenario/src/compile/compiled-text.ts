import type { Evaluated, Scope } from '../expression/expression.js';
import type { Template } from '../expression/template.js';
import type { LocalizedText } from '../source/text.js';

/** A text for people with its placeholders compiled, one template a locale. */
export interface CompiledText {
  readonly source: LocalizedText;
  /** JSON Pointer of it. */
  readonly path: string;
  readonly templates: ReadonlyMap<string, Template>;
  /** Names its placeholders read. */
  readonly reads: readonly string[];
}

/** A text as shown: where it was not written in the wanted locale, `locale` says which one it is in. */
export interface ShownText {
  readonly text: string;
  readonly locale: string;
  /** The first placeholder that failed: a mistake of the scenario that only shows at work. */
  readonly failure?: Extract<Evaluated, { readonly state: 'error' }>;
}

/** The text in the wanted locale, else its base language, else the first it was written in; placeholders filled. */
export function shownText(text: CompiledText, locale: string, scope: Scope): ShownText {
  const { templates } = text;
  const [first = locale] = templates.keys();
  const found = [locale, locale.split('-', 1)[0] ?? locale].find((candidate) => templates.has(candidate)) ?? first;
  const template = templates.get(found);
  const { text: filled = '', error } = template?.render(scope) ?? {};
  return { text: filled, locale: found, ...(error ? { failure: error } : {}) };
}
