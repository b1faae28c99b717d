import type { OptionView } from '@filrouge/engine';
import { fold } from './fold.js';

/** An option that fits what was typed. */
export interface OptionMatch {
  readonly option: OptionView;
  /** The alias that fitted, when the label did not. */
  readonly alias?: string;
}

/** Options whose label or aliases have the words typed, best first; all of them for an empty text. */
export function matchingOptions(options: readonly OptionView[], text: string): readonly OptionMatch[] {
  const wanted = fold(text);
  if (wanted === '') return options.map((option) => ({ option }));
  const ranked = options.flatMap((option) => rankedMatch(option, wanted));
  // The sort is stable: options of one rank stay in the author's order.
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ match }) => match);
}

/** The option whose value, label or alias is the text itself; undefined when none or several are. */
export function exactOption(options: readonly OptionView[], text: string): OptionView | undefined {
  const wanted = fold(text);
  const byValue = options.find(({ value }) => value === text);
  const fitting = options.filter(({ label, aliases }) =>
    [label.text, ...aliases].some((name) => fold(name) === wanted),
  );
  return byValue ?? (fitting.length === 1 ? fitting[0] : undefined);
}

interface RankedMatch {
  readonly rank: number;
  readonly match: OptionMatch;
}

function rankedMatch(option: OptionView, wanted: string): readonly RankedMatch[] {
  const rank = rankOf(option.label.text, wanted);
  if (rank !== undefined) return [{ rank, match: { option } }];
  const alias = option.aliases.find((name) => rankOf(name, wanted) !== undefined);
  return alias === undefined ? [] : [{ rank: aliasRank, match: { option, alias } }];
}

/** An option found by an alias comes after those found by their label. */
const aliasRank = 3;

/** 0 when the name starts with the words, 1 when a word of it does, 2 when it has them somewhere; undefined without. */
function rankOf(name: string, wanted: string): number | undefined {
  const folded = fold(name);
  const place = folded.indexOf(wanted);
  if (place === 0) return 0;
  if (place > 0) return /[\s'’(/-]/u.test(folded[place - 1] ?? '') ? 1 : 2;
  return wanted.split(/\s+/).every((word) => folded.includes(word)) ? 2 : undefined;
}
