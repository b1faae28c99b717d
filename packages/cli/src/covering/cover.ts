import type { ExploredCall, Point, PointKind } from '@filrouge/lint';
import { Analysis, explore, isUnreachable, pointKinds, pointsOf, reachedIn } from '@filrouge/lint';
import type { Scenario } from '@filrouge/scenario';
import { play } from '../calls/play.js';
import { readCase } from '../cases/read-case.js';

/** A case to count: its file, and what it holds. */
export interface CountedCase {
  readonly file: string;
  readonly value: unknown;
}

/** What is known of a point: cases that come by it, a call that would, the proof that none can, or nothing. */
export interface CoveredPoint {
  readonly point: Point;
  readonly state: 'covered' | 'uncovered' | 'unreachable';
  /** Files of the cases that come by it. */
  readonly cases: readonly string[];
  /** A call that comes by it, when one was looked for and found. */
  readonly call?: ExploredCall;
}

/** How much of one kind of points the cases come by. */
export interface KindCoverage {
  readonly kind: PointKind;
  readonly covered: number;
  /** Without those that no call can come by. */
  readonly total: number;
  readonly unreachable: number;
  /** Of the total, rounded down, so that 100 means all; 100 of nothing. */
  readonly percent: number;
}

/** What the cases of a scenario come by. */
export interface Coverage {
  readonly kinds: readonly KindCoverage[];
  readonly points: readonly CoveredPoint[];
}

/** How to count. */
export interface CoverSettings {
  /** Kinds to count; all when absent. */
  readonly kinds?: readonly PointKind[];
  /** Looks for a call by each point that no case comes by, from this day on (ISO 8601). */
  readonly exploreFrom?: string;
}

/** Counts what the cases of a scenario come by when each is played to its end. */
export function cover(
  scenario: Scenario,
  cases: readonly CountedCase[],
  { kinds = pointKinds, exploreFrom }: CoverSettings = {},
): Coverage {
  const points = pointsOf(scenario).filter(({ kind }) => kinds.includes(kind));
  const casesBy = casesByPoint(scenario, points, cases);
  const bare = points.filter(({ id, kind }) => !casesBy.has(keyOf({ id, kind })));
  const analysis = new Analysis(scenario);
  const explored = new Map(
    exploreFrom === undefined
      ? []
      : explore(scenario, { from: exploreFrom, points: bare }).map((one) => [one.point, one] as const),
  );
  const covered = points.map((point): CoveredPoint => {
    const found = casesBy.get(keyOf(point));
    if (found) return { point, state: 'covered', cases: found };
    const known = explored.get(point);
    const isDead = known ? known.state === 'unreachable' : isUnreachable(analysis, point);
    if (isDead) return { point, state: 'unreachable', cases: [] };
    return { point, state: 'uncovered', cases: [], ...(known?.state === 'reached' ? { call: known.call } : {}) };
  });
  return { kinds: kinds.map((kind) => countOf(kind, covered)), points: covered };
}

/** The least of the percentages: what a gate compares. */
export const leastPercent = ({ kinds }: Coverage): number => Math.min(100, ...kinds.map(({ percent }) => percent));

const keyOf = ({ kind, id }: Pick<Point, 'kind' | 'id'>) => `${kind} ${id}`;

function casesByPoint(
  scenario: Scenario,
  points: readonly Point[],
  cases: readonly CountedCase[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { file, value } of cases) {
    const { case: call } = readCase(value);
    if (!call) continue;
    const { evaluation } = play(scenario, call);
    for (const kind of pointKinds) {
      const ids = reachedIn(
        points.filter((point) => point.kind === kind),
        evaluation,
      );
      for (const id of ids) found.set(keyOf({ kind, id }), [...(found.get(keyOf({ kind, id })) ?? []), file]);
    }
  }
  return found;
}

function countOf(kind: PointKind, points: readonly CoveredPoint[]): KindCoverage {
  const own = points.filter(({ point }) => point.kind === kind);
  const count = (state: CoveredPoint['state']) => own.filter((one) => one.state === state).length;
  const [covered, unreachable] = [count('covered'), count('unreachable')];
  const total = own.length - unreachable;
  return { kind, covered, total, unreachable, percent: total === 0 ? 100 : Math.floor((100 * covered) / total) };
}
