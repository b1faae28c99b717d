import type { Issue, QuestionCell, Scenario } from '@filrouge/scenario';
import { parseContext } from '@filrouge/scenario';
import type { Answer } from './answers.js';
import { RunningSession } from './create-session.js';
import { evaluate } from './evaluate/evaluate.js';
import type { Session, SessionOptions, SessionSnapshot } from './session.js';
import { noIncidents } from './session/incident-record.js';
import { emptyKnowledge } from './session/knowledge-record.js';
import { readSnapshot } from './session/snapshot-schema.js';
import type { SessionState } from './session/session-state.js';
import type { Phase } from './view.js';

/** The call as it was, or why it cannot be restored; what could not be carried over to another version is told. */
export type RestoreResult =
  | { readonly ok: true; readonly session: Session; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Goes on with a call from its snapshot; never throws, whatever the storage gives back. On the same content it is exact; on another version of the scenario, answers
 * are carried over by id where the question still takes them, and the others are told. A delivery that was under way
 * comes back as refused, to be sent again under the same id.
 */
export function restoreSession(scenario: Scenario, snapshot: unknown, options: SessionOptions = {}): RestoreResult {
  const read = readSnapshot(snapshot);
  if (read?.scenario.id !== scenario.id) {
    return { ok: false, issues: [{ code: 'snapshot-unreadable', path: '', params: { scenario: scenario.id } }] };
  }
  const { state, issues } = stateFrom(scenario, read);
  return { ok: true, session: new RunningSession(state, phaseAfter(read.phase), options), issues };
}

const phaseAfter = (phase: Phase): Phase => (phase === 'delivering' ? 'refused' : phase);

/** What a snapshot does not tell of. */
const untouched = { knowledge: emptyKnowledge, incidents: noIncidents };

const interrupted: Issue = { code: 'delivery-interrupted', path: '', params: {} };

function stateFrom(
  scenario: Scenario,
  snapshot: SessionSnapshot,
): { readonly state: SessionState; readonly issues: readonly Issue[] } {
  const { context, issues: contextIssues } = parseContext(snapshot.context, scenario);
  const { answers, issues } = answersFrom(scenario, snapshot);
  const {
    scenario: _hash,
    format: _format,
    phase,
    answers: _answers,
    context: _context,
    anchor,
    override,
    hostIssues = [],
    ...kept
  } = snapshot;
  const mayOverride = scenario.source.priority?.override ?? false;
  const inputs = {
    answers,
    context,
    openedAtMs: snapshot.openedAtMs,
    ...(override && mayOverride ? { override } : {}),
  };
  const state = {
    ...untouched,
    ...kept,
    scenario,
    evaluation: evaluate(scenario, inputs),
    isParked: phase === 'parked',
    anchor: anchor === undefined ? -1 : (scenario.named.get(anchor) ?? -1),
    delivery: phase === 'delivering' ? { ...snapshot.delivery, issue: interrupted } : snapshot.delivery,
    contextIssues: [...hostIssues, ...contextIssues],
  };
  const dropped: readonly Issue[] =
    override && !mayOverride ? [{ code: 'override-not-carried-over', path: '/override', params: { ...override } }] : [];
  return { state, issues: [...issues, ...dropped] };
}

function answersFrom(scenario: Scenario, snapshot: SessionSnapshot) {
  const answers: (Answer | undefined)[] = Array.from({ length: scenario.cells.length });
  const issues: Issue[] = [];
  for (const [id, answer] of Object.entries(snapshot.answers)) {
    const cell = scenario.cells[scenario.named.get(id) ?? -1];
    const carried = cell?.kind === 'question' ? carriedOver(cell, answer) : undefined;
    if (cell && carried) answers[cell.index] = carried;
    else issues.push({ code: 'answer-not-carried-over', path: `/answers/${id}`, params: { id } });
  }
  return { answers, issues };
}

/** The answer as the question takes it now, which may be of another type than it was; nothing when it does not. */
function carriedOver({ source, type }: QuestionCell, answer: Answer): Answer | undefined {
  if (answer.value === undefined) {
    return answer.provenance === 'unknown' && source.allowUnknown === false ? undefined : answer;
  }
  // That there are no rows is an answer too.
  if (type.name === 'repeat' && Array.isArray(answer.value) && answer.value.length === 0) return answer;
  const reading = type.read(answer.value, source);
  return reading.kind === 'value' ? { ...answer, value: reading.value } : undefined;
}
