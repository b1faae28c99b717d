import { closestName } from './closest-name.js';

/** The candidate meant by a name; undefined when none is close, and once enough were suggested. */
export type Suggest = (name: string) => string | undefined;

/** People read the first suggestions; beyond, a scenario made of wrong names would cost names times names. */
export const mostSuggestions = 50;
/** Comparisons that may be spent on them: all suggestions up to some ten thousand candidates, fewer beyond. */
const mostComparisons = 500_000;

/** Suggests for the first wrong names that are met, each looked up once. */
export function createSuggest(candidates: readonly string[]): Suggest {
  const suggestions = new Map<string, string | undefined>();
  return (name) => {
    const isWorthIt = suggestions.size < mostSuggestions && suggestions.size * candidates.length < mostComparisons;
    if (isWorthIt && !suggestions.has(name)) suggestions.set(name, closestName(name, candidates));
    return suggestions.get(name);
  };
}
