import type { Point } from '@filrouge/lint';
import type { Scenario } from '@filrouge/scenario';
import { writtenCall } from '../covering/answers-in-rows.js';
import type { Coverage, CoveredPoint } from '../covering/cover.js';
import type { Io } from '../io.js';
import type { Messages } from '../messages/messages.js';
import { inColumns } from './columns.js';
import { painted } from './print.js';

/** A scenario's file and what its cases come by. */
export interface CoveredFile {
  readonly file: string;
  readonly scenario: Scenario;
  readonly coverage: Coverage;
}

/** A scenario with what its cases come by, for a person: a table by kind, then what is not reached. */
export function coverageLines(io: Io, { file, scenario, coverage }: CoveredFile, words: Messages): readonly string[] {
  const { kinds } = words.coverage;
  const rows = coverage.kinds
    .filter(({ total, unreachable }) => total + unreachable > 0)
    .map(({ kind, covered, total, unreachable, percent }) => {
      const never = unreachable > 0 ? `  ${words.coverage.unreachable(unreachable)}` : '';
      const count = `${String(covered).padStart(4)} / ${String(total).padEnd(4)} ${String(percent).padStart(3)} %${never}`;
      return [kinds[kind], painted(io, percent === 100 ? 'green' : 'yellow', count)] as const;
    });
  const open = coverage.points.filter(({ state }) => state === 'uncovered');
  return [
    painted(io, 'bold', file),
    ...inColumns(rows),
    ...(open.length > 0 ? ['', `  ${words.coverage.uncovered}${words.colon}`] : []),
    ...open.flatMap((one) => uncoveredLines(io, { ...one, scenario }, words)),
  ];
}

function uncoveredLines(
  io: Io,
  { point, call, scenario }: CoveredPoint & Pick<CoveredFile, 'scenario'>,
  words: Messages,
): readonly string[] {
  const told = `    ${words.coverage.kind[point.kind]} ${nameOf(point)}`;
  if (!call) return [told];
  const { answers, context } = writtenCall(scenario, call);
  const given = { ...answers, ...(Object.keys(context).length > 0 ? { context } : {}) };
  return [told, painted(io, 'dim', `      ${words.coverage.by} ${JSON.stringify(given)}`)];
}

const nameOf = ({ id, path, kind }: Point) => (kind === 'rule' ? `${id} (${path})` : id);
