/** Forms of a noun by the language's own plural categories; `other` serves those left out. */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The form that fits a count: `plural('fr', 1, { one: 'question', other: 'questions' })`. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  return forms[rulesOf(locale).select(count)] ?? forms.other;
}

/** Kept, one a language: making the rules costs a hundred times what asking them does, and a long outline asks often. */
const rules = new Map<string, Intl.PluralRules>();

function rulesOf(locale: string): Intl.PluralRules {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return known;
}
