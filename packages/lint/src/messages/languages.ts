import { en } from './en.js';
import { fr } from './fr.js';

/** Every language findings are told in, by BCP 47 tag: what is wrong, and on a second line what to do. */
export const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, fr };

/** Every name a finding may have: the rules', and those of lint itself. */
export const findingNames: readonly string[] = Object.keys(en);

/** Sentences in that locale: its own, those of its base language, or English. */
export function sentencesIn(locale: string): Readonly<Record<string, string>> {
  const [base = ''] = locale.toLowerCase().split('-', 1);
  return Object.hasOwn(languages, base) ? (languages[base] ?? en) : en;
}
