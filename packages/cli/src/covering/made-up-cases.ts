import type { ExploredCall, Point } from '@filrouge/lint';
import { Completer, isReached } from '@filrouge/lint';
import type { Scenario } from '@filrouge/scenario';
import { play } from '../calls/play.js';
import { expectations } from '../cases/expectations.js';
import type { CoveredPoint } from './cover.js';

/** A case that was made up, and the name of its file. */
export interface MadeUpCase {
  readonly name: string;
  readonly case: {
    readonly title: string;
    readonly at: string;
    readonly context?: ExploredCall['context'];
    readonly answers: ExploredCall['answers'];
    readonly expect: Readonly<Record<string, unknown>>;
  };
}

/** What a made-up case expects: what the next team acts on. An expert checks it before it is kept. */
const expected = ['ready', 'outcome', 'end', 'priority', 'level', 'group', 'category', 'tags'];

/**
 * The fewest calls that come by every point a call was found for, each completed until its ticket could be sent and with
 * what it comes to now as its expectation. Greedy: the call that brings most comes first.
 */
export function madeUpCases(scenario: Scenario, points: readonly CoveredPoint[]): readonly MadeUpCase[] {
  const completer = new Completer(scenario);
  const wanted = points.flatMap(({ point, call }) => (call ? [{ point, call }] : []));
  const calls = wanted.map(({ point, call }) => {
    const completed = completer.completed(call, (evaluation) => isReached(point, evaluation));
    const { evaluation } = play(scenario, completed);
    return {
      point,
      call: completed,
      reached: wanted.map(({ point: other }) => other).filter((one) => isReached(one, evaluation)),
    };
  });
  const cases: MadeUpCase[] = [];
  const left = new Set(wanted.map(({ point }) => point));
  while (left.size > 0) {
    const best = calls.toSorted((one, other) => gainOf(other.reached, left) - gainOf(one.reached, left))[0];
    if (!best || gainOf(best.reached, left) === 0) break;
    cases.push(
      caseOf(
        scenario,
        best.call,
        best.reached.filter((point) => left.has(point)),
      ),
    );
    for (const point of best.reached) left.delete(point);
  }
  return cases;
}

const gainOf = (reached: readonly Point[], left: ReadonlySet<Point>) =>
  reached.filter((point) => left.has(point)).length;

function caseOf(scenario: Scenario, { answers, context, at }: ExploredCall, points: readonly Point[]): MadeUpCase {
  const { view } = play(scenario, { answers, context, at });
  const expect = Object.fromEntries(
    expected.flatMap((key) => {
      const actual = expectations[key]?.actual(view);
      return actual === undefined ? [] : [[key, actual]];
    }),
  );
  const title = points.map(({ id }) => id).join(', ');
  const hasContext = Object.keys(context).length > 0;
  const name = `${(points[0]?.id ?? 'call').replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')}.case.json`;
  return { name, case: { title, at, ...(hasContext ? { context } : {}), answers, expect } };
}
