import type { Evaluation } from '../../../packages/engine/src/index.js';
import { scopeOf } from '../../../packages/engine/src/evaluate/scope.js';
import type { Finding } from '../../../packages/lint/src/index.js';
import { Analysis, isReached, isUnreachable, lint, pointsOf } from '../../../packages/lint/src/index.js';
import type { Cell, Scenario } from '../../../packages/scenario/src/index.js';

// As the engine writes `holds`.
const yes = 2;

/** Something lint says of every call, and whether a call gives it the lie. */
export interface Claim {
  readonly says: string;
  readonly isRefutedBy: (call: Evaluation) => boolean;
}

/** What lint says that no call does, and what it says that every call does. */
export function claimsOf(scenario: Scenario): readonly Claim[] {
  const analysis = new Analysis(scenario);
  const unreachable = pointsOf(scenario)
    .filter((point) => isUnreachable(analysis, point))
    .map((point): Claim => ({
      says: `unreachable: ${point.id}`,
      isRefutedBy: (call) => isReached(point, call),
    }));
  const findings = lint(scenario, { preset: 'strict', today: '2026-11-16' });
  return [...unreachable, ...findings.flatMap((finding) => claimsIn(scenario, finding))];
}

/** One for each cell that the path of the finding names: the items of a repeat are one in each of its rows. */
function claimsIn(scenario: Scenario, { rule, path }: Finding): readonly Claim[] {
  const says = `${rule}: ${path}`;
  const place = path.replace(/\/(?:when|value)$/, '');
  const cells = scenario.cells.filter((cell) => scenario.sourcePath(cell.path) === place);
  if (rule === 'condition-never-true' || rule === 'item-never-appears')
    return cells.map((cell) => ({ says, isRefutedBy: ({ holds }) => holds[cell.index] === yes }));
  if (rule === 'rule-never-wins') return cells.map((cell) => ({ says, isRefutedBy: (call) => decides(cell, call) }));
  if (rule === 'condition-always-true' && path.endsWith('/when'))
    return cells.map((cell) => ({ says, isRefutedBy: (call) => fails(cell, call) }));
  return [];
}

function decides(cell: Cell, { scenario, holds }: Evaluation): boolean {
  if (cell.kind !== 'rule') return false;
  return scenario.rules[cell.list].find((index) => holds[index] === yes) === cell.index;
}

/** Its condition counts, and says no. What it cannot say, as a question was left out or never asked, is no lie. */
function fails(cell: Cell, call: Evaluation): boolean {
  if (cell.kind === 'fact' || cell.kind === 'priority' || cell.kind === 'branch' || cell.kind === 'row') return false;
  const counts = cell.kind === 'rule' || cell.parent < 0 || call.holds[cell.parent] === yes;
  const said = counts && cell.when?.evaluate(scopeOf(call, { row: cell.row }));
  return said !== undefined && said !== false && said.state === 'value' && said.value === false;
}
