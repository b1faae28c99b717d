import type { Cell, Scenario } from '@filrouge/scenario';
import { ruleLists } from '@filrouge/scenario';
import type { ScenarioCounts } from '../messages/messages.js';

/** How much a scenario holds, as its author wrote it: what may be asked in twenty rows counts once. */
export const countsOf = ({ cells, steps, questions, instructions, rules, locales }: Scenario): ScenarioCounts => ({
  steps: written(cells, steps),
  questions: written(cells, questions),
  instructions: written(cells, instructions),
  rules: ruleLists.reduce((count, list) => count + rules[list].length, 0),
  locales,
});

/** Rows have the items of their repeat each for themselves, all of one path. */
const written = (cells: readonly Cell[], indices: readonly number[]): number =>
  new Set(indices.map((index) => cells[index]?.path)).size;
