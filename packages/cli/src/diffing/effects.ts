import { isDeepStrictEqual } from 'node:util';
import type { PlayedCall, View } from '@filrouge/engine';
import { playCall, restoreSession } from '@filrouge/engine';
import type { Scenario } from '@filrouge/scenario';
import { expectations } from '../cases/expectations.js';

/** A call to compare on both versions. */
export interface ComparedCall {
  /** Title of a case, or the point an explored call is for. */
  readonly name: string;
  readonly call: PlayedCall;
}

/** What of its outcome a change gives to some calls: the same change of all of them. */
export interface Effect {
  /** Key of an expectation: `priority`, `group`… */
  readonly what: string;
  /** Null for nothing; the path is not written out. */
  readonly before: unknown;
  readonly after: unknown;
  /** Names of the calls. */
  readonly calls: readonly string[];
}

/** A call that was parked on the older version and cannot go on as it was. */
export interface Parked {
  readonly name: string;
  /** Questions whose answers are lost. */
  readonly lost: readonly string[];
}

/** What a caller notices first; the path last, for it changes most often. */
const compared = ['outcome', 'priority', 'level', 'group', 'category', 'respondBy', 'resolveBy', 'path'];

/** What calls come to otherwise on the newer version, most calls first within each key. */
export function effectsOn(calls: readonly ComparedCall[], older: Scenario, newer: Scenario): readonly Effect[] {
  const found = new Map<string, { readonly effect: Omit<Effect, 'calls'>; readonly calls: string[] }>();
  for (const { name, call } of calls) {
    const [before, after] = [viewOf(older, call), viewOf(newer, call)];
    for (const what of compared) {
      const [was, is] = [before, after].map((view) => expectations[what]?.actual(view) ?? null);
      if (isDeepStrictEqual(was, is)) continue;
      const effect = what === 'path' ? { what, before: null, after: null } : { what, before: was, after: is };
      const key = JSON.stringify(effect);
      const known = found.get(key) ?? { effect, calls: [] };
      known.calls.push(name);
      found.set(key, known);
    }
  }
  const all = [...found.values()].map(({ effect, calls: names }) => ({ ...effect, calls: names }));
  return all.toSorted(
    (one, other) => compared.indexOf(one.what) - compared.indexOf(other.what) || other.calls.length - one.calls.length,
  );
}

/** Calls that would lose answers if they were parked on the older version and taken up on the newer. */
export function parkedAcross(calls: readonly ComparedCall[], older: Scenario, newer: Scenario): readonly Parked[] {
  return calls.flatMap(({ name, call }): readonly Parked[] => {
    const { session } = playCall(older, call);
    const restored = restoreSession(newer, session.snapshot());
    session.stop();
    if (restored.ok) restored.session.stop();
    const lost = restored.issues.map(({ params }) => String(params['id'] ?? params['scenario'] ?? ''));
    return lost.length > 0 ? [{ name, lost }] : [];
  });
}

function viewOf(scenario: Scenario, call: PlayedCall): View {
  const { session } = playCall(scenario, call);
  const { view } = session;
  session.stop();
  return view;
}
