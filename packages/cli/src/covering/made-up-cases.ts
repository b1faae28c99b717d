import type { ExploredCall, Point, PointKind } from '@filrouge/lint';
import { Completer, isReached } from '@filrouge/lint';
import type { Scenario } from '@filrouge/scenario';
import { play } from '../calls/play.js';
import { caseSchemaId } from '../cases/case-schema.js';
import { expectations } from '../cases/expectations.js';
import { writtenCall } from './answers-in-rows.js';
import type { WrittenAnswers, WrittenCall } from './answers-in-rows.js';
import type { CoveredPoint } from './cover.js';

/** A case that was made up, and the name of its file. */
export interface MadeUpCase {
  readonly name: string;
  readonly case: {
    readonly $schema: string;
    readonly title: string;
    readonly at: string;
    readonly context?: ExploredCall['context'];
    readonly answers: WrittenAnswers;
    readonly expect: Readonly<Record<string, unknown>>;
  };
}

/** What a made-up case expects: what the next team acts on. An expert checks it before it is kept. */
const expected = ['ready', 'outcome', 'end', 'priority', 'level', 'group', 'category', 'tags'];

/**
 * Few calls that come by every point a call was found for, each completed until its ticket could be sent, by the way of
 * options no case has yet, and with what it comes to now as its expectation.
 */
export function madeUpCases(scenario: Scenario, points: readonly CoveredPoint[]): readonly MadeUpCase[] {
  const completer = new Completer(scenario);
  const wanted = points.flatMap(({ point, call }) => (call ? [{ point, call }] : [])).toSorted(byKind);
  const left = new Set(wanted.map(({ point }) => point));
  return wanted.flatMap(({ point, call }) => {
    if (!left.has(point)) return [];
    const options = new Set([...left].flatMap(({ kind, id }) => (kind === 'option' ? [id] : [])));
    const completed = completer.completed(call, { isStill: (evaluation) => isReached(point, evaluation), options });
    const { evaluation } = play(scenario, completed);
    const reached = [...left].filter((one) => isReached(one, evaluation));
    for (const one of reached) left.delete(one);
    return [caseOf(scenario, writtenCall(scenario, completed), point)];
  });
}

/** What decides comes first: its calls come by most of the rest. */
const order: readonly PointKind[] = ['outcome', 'cell', 'rule', 'item', 'step', 'option'];
const byKind = (one: { readonly point: Point }, other: { readonly point: Point }) =>
  order.indexOf(one.point.kind) - order.indexOf(other.point.kind);

function caseOf(scenario: Scenario, { answers, context, at }: WrittenCall, { id }: Point): MadeUpCase {
  const { view } = play(scenario, { answers, context, at });
  const expect = Object.fromEntries(
    expected.flatMap((key) => {
      const actual = expectations[key]?.actual(view);
      return actual === undefined ? [] : [[key, actual]];
    }),
  );
  const { ticket, priority, escalation } = view;
  const title = [ticket.title, priority?.level, escalation?.group ?? ticket.outcome.kind].filter(Boolean).join(', ');
  const hasContext = Object.keys(context).length > 0;
  const name = `${id.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')}.case.json`;
  return { name, case: { $schema: caseSchemaId, title, at, ...(hasContext ? { context } : {}), answers, expect } };
}
