import type { Token } from '../analysis/token.js';
import { tokensOf } from '../analyzer.js';
import type { Language } from '../languages/language.js';

/** Words or phrases that mean the same at a desk: `['PC', 'ordinateur', 'poste de travail']`. */
export type SynonymGroup = readonly string[];

/** The tokens of what means the same as something in the text, but is not in it. */
export function synonymTokens(tokens: readonly Token[], groups: readonly SynonymGroup[], language: Language): Token[] {
  if (groups.length === 0) return [];
  const present = new Set(tokens.map(({ term }) => term));
  const added = groups.flatMap((group) => {
    const members = group.map((phrase) => tokensOf(phrase, language));
    const isMeant = members.some((member) => member.length > 0 && member.every(({ term }) => present.has(term)));
    return isMeant ? members.flat() : [];
  });
  return added.filter(({ term }) => !present.has(term));
}
