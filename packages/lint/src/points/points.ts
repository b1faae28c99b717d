import type { Cell, EndCell, QuestionCell, RuleCell, Scenario } from '@filrouge/scenario';
import { impacts, urgencies } from '@filrouge/ticket';
import { oneRowOf } from '../analysis/one-row.js';
import type { Alike } from './alike.js';
import { createAlike } from './alike.js';
import type { Point } from './point.js';

/** Everything a call may come by: places in document order, then rules, cells of the matrix, and how the call ends. */
export function pointsOf(whole: Scenario): readonly Point[] {
  const { scenario, whole: cellsOf } = oneRowOf(whole);
  const alikeIn = createAlike(scenario);
  const pointsOfCell = (cell: Cell) => pointsAt(cell, cellsOf[cell.index] ?? [], alikeIn);
  return [
    ...scenario.cells.flatMap(pointsOfCell).toSorted(byKind),
    ...matrixPoints(scenario),
    ...outcomePoints(scenario),
  ];
}

type AlikeIn = ReturnType<typeof createAlike>;

function pointsAt(cell: Cell, cells: readonly number[], alikeIn: AlikeIn): readonly Point[] {
  const { path, index, kind } = cell;
  if (kind === 'step') return [{ kind, id: cell.id, path, index, cells }];
  if (kind === 'instruction' || kind === 'end') return [{ kind: 'item', id: cell.id, path, index, cells }];
  if (kind === 'question')
    return [{ kind: 'item', id: cell.id, path, index, cells }, ...optionPoints(cell, cells, alikeIn(cell))];
  return kind === 'rule' ? [rulePoint(cell, cells)] : [];
}

function optionPoints(
  { id, path, index, options }: QuestionCell,
  cells: readonly number[],
  kinds: readonly Alike[],
): readonly Point[] {
  const alikeBy = new Map(kinds.map((alike) => [alike[0], alike]));
  return options.flatMap(({ source: { value } }, place): readonly Point[] => {
    const alike = alikeBy.get(value);
    const option = { id: `${id}=${value}`, path: `${path}/options/${place}`, index, cells, option: value };
    return alike ? [{ kind: 'option', ...option, alike }] : [];
  });
}

/** Rules have no id: they are named as the list is counted, from 1. */
const rulePoint = ({ list, position, path, index }: RuleCell, cells: readonly number[]): Point => ({
  kind: 'rule',
  id: `${list}[${position + 1}]`,
  path,
  index,
  cells,
  list,
});

function matrixPoints({ priority }: Scenario): readonly Point[] {
  if (priority < 0) return [];
  return impacts.flatMap((impact) =>
    urgencies.map((urgency): Point => ({
      kind: 'cell',
      id: `${impact}/${urgency}`,
      path: `/priority/matrix/${impact}/${urgency}`,
      impact,
      urgency,
    })),
  );
}

/** An ordinary ticket, and each way the ends of the interview give; what the operator alone decides is none. */
function outcomePoints({ cells, ends }: Scenario): readonly Point[] {
  const endings = ends.map((index) => cells[index]).filter((cell): cell is EndCell => cell?.kind === 'end');
  const ordinary: Point = { kind: 'outcome', id: 'qualified', path: '', outcome: 'qualified' };
  const early = endings.map(({ outcome, path }): Point => ({ kind: 'outcome', id: outcome, path, outcome }));
  return [...new Map([ordinary, ...early].toReversed().map((point) => [point.id, point])).values()].toReversed();
}

const kindsOfCells: readonly string[] = ['step', 'item', 'option', 'rule'];
const byKind = (one: Point, other: Point) => kindsOfCells.indexOf(one.kind) - kindsOfCells.indexOf(other.kind);
