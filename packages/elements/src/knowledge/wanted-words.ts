import type { View } from '@filrouge/engine';

/** Characters of a wish for an article: a line in a report. */
const mostCharacters = 120;

/** What an article is wanted for, in a line: the operator's own words, else the caller's; undefined while nothing is known. */
export function wantedWords({ suggestions, wantedKnowledge }: View): string | undefined {
  const [told] = ['problem', 'code', 'category', 'option', 'detail'].flatMap((kind) =>
    wantedKnowledge.answers.filter((answer) => answer.kind === kind),
  );
  const words = suggestions?.words ?? told?.text;
  return words?.slice(0, mostCharacters);
}
