import type { RuleList, RuleResults, Scenario } from '@filrouge/scenario';
import type { Priority } from '@filrouge/ticket';
import { graverOf, priorities } from '@filrouge/ticket';

/** What the rules of a list give; a rule after one that always holds gives nothing. */
export function resultsOf<List extends RuleList>({ rules, cells }: Scenario, list: List): readonly RuleResults[List][] {
  const results: RuleResults[List][] = [];
  for (const index of rules[list]) {
    const cell = cells[index];
    if (cell?.kind !== 'rule') continue;
    // Every index of `rules[list]` is a rule of that list.
    results.push(cell.is as RuleResults[List]);
    if (!cell.when && list !== 'raise') break;
  }
  return [...new Set(results)];
}

/** Priorities that impact, urgency and raises may come to, gravest first; none without a priority. */
export function ruledLevels(scenario: Scenario): readonly Priority[] {
  const cell = scenario.cells[scenario.priority];
  if (cell?.kind !== 'priority') return [];
  const raises = resultsOf(scenario, 'raise');
  const urgencies = resultsOf(scenario, 'urgency');
  const bases = resultsOf(scenario, 'impact').flatMap((impact) =>
    urgencies.map((urgency) => cell.matrix[impact][urgency]),
  );
  const levels = new Set(bases.flatMap((level) => [level, ...raises.map((raise) => graverOf(level, raise))]));
  return priorities.filter((level) => levels.has(level));
}
