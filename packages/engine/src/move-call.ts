import type { Issue, Scenario } from '@filrouge/scenario';
import { restoreSession } from './restore.js';
import type { Session, SessionOptions, SessionSnapshot } from './session.js';

/** A call on another client's scenario, and what of it came along. */
export interface MovedCall {
  readonly session: Session;
  /** Ids of the questions whose answers were taken over; whether they apply there is the new view's to say. */
  readonly kept: readonly string[];
  /** Ids of the answers that the other scenario has no place for. */
  readonly lost: readonly string[];
}

/**
 * Puts a call on the scenario of another client: same call, same ticket id, answers by id where the question there
 * takes them. What belongs to the first client stays with it: its articles, its acknowledged instructions, a priority
 * chosen by its rules. The first call is left as it is; stop it once the other is shown. Undefined when the call cannot
 * be read back.
 */
export function moveCall(call: Session, scenario: Scenario, options: SessionOptions = {}): MovedCall | undefined {
  const snapshot = call.snapshot();
  const moved = restoreSession(scenario, movedSnapshot(snapshot, scenario), options);
  if (!moved.ok) return undefined;
  const lost = lostIn(moved.issues);
  const kept = Object.keys(snapshot.answers).filter((id) => !lost.includes(id));
  return { session: moved.session, kept, lost };
}

function movedSnapshot(snapshot: SessionSnapshot, scenario: Scenario): SessionSnapshot {
  const {
    override: _rules,
    anchor: _place,
    knowledge: _articles,
    outcome: _end,
    hostIssues: _data,
    ...call
  } = snapshot;
  const entries = Object.entries(snapshot.context).filter(([key]) => Object.hasOwn(scenario.source.context, key));
  const { id, version, hash } = scenario;
  return {
    ...call,
    scenario: { id, version, hash },
    phase: 'interviewing',
    context: Object.fromEntries(entries),
    isPinned: false,
    acknowledged: {},
    delivery: { attempts: 0 },
    timeline: [
      ...snapshot.timeline.map((entry) => withoutForeignId(entry, scenario)),
      { at: new Date(snapshot.lastEventAtMs).toISOString(), event: 'CLIENT_CHANGED', id: scenario.source.client.id },
    ],
  };
}

/** What happened stays; what the first client calls its things is no business of the other's. */
function withoutForeignId(entry: SessionSnapshot['timeline'][number], { named }: Scenario) {
  const { id, ...rest } = entry;
  return id !== undefined && named.has(id) ? entry : rest;
}

const lostIn = (issues: readonly Issue[]): readonly string[] =>
  issues.filter(({ code }) => code === 'answer-not-carried-over').map(({ params }) => String(params['id']));
