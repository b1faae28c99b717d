import type { QuestionCell, RowNames } from '@filrouge/scenario';
import type { Ticket, TicketAnswer, TicketRequester } from '@filrouge/ticket';
import { completenessOf, descriptionOf, ticketFormat } from '@filrouge/ticket';
import { firstRule, holdingRules } from './evaluate/evaluate-outcome.js';
import type { Evaluation } from './evaluate/evaluation.js';
import { answered, awaited, notKnown, yes } from './evaluate/evaluation.js';
import { displayOf, scopeOf } from './evaluate/scope.js';
import { withoutWrong } from './evaluate/without-wrong.js';
import { judgementOf } from './judgement.js';
import { linkedOutcome } from './session/incident-record.js';
import { ticketKnowledgeOf } from './session/knowledge-record.js';
import type { SessionState } from './session/session-state.js';
import type { TicketWriting } from './ticket-writing.js';
import { rowLabel } from './view/row-view.js';
import { wordingOf } from './wording.js';
import { cellsOf, textOf, writingOf } from './ticket-writing.js';

/**
 * The ticket of a call as it stands: a pure function of the call's state, whose last event is the time it is made.
 * `locale` is the scenario's own for tickets unless given; `judged` is what the outcome is told from, where it is there
 * already. Answers off the path and `neverStored` answers are not in it.
 */
export function ticketOf(state: SessionState, locale?: string, judged = withoutWrong(state.evaluation)): Ticket {
  const writing = writingOf(state, locale);
  const { scenario } = state;
  const { client } = scenario.source;
  const parts = {
    ...judgementOf(state, writing.locale, judged),
    outcome: outcomeOf(writing),
    requester: requesterOf(writing),
    answers: answersOf(writing),
    ...doings(writing),
  };
  const steps = cellsOf(scenario, 'step', scenario.steps).map(({ id, title, row }) => ({
    id,
    title: textOf(writing, title, row),
  }));
  const [createdAt, openedAt] = [instant(state.lastEventAtMs), instant(state.openedAtMs)];
  return {
    format: ticketFormat,
    id: state.sessionId,
    openedAt,
    createdAt,
    locale: writing.locale,
    scenario: { id: scenario.id, version: scenario.version, hash: scenario.hash },
    client: { id: client.id, name: client.name },
    channel: state.channel,
    ...(state.operator ? { operator: { ...state.operator } } : {}),
    title: textOf(writing, scenario.ticket.title),
    description: descriptionOf({ ...parts, steps, timeZone: client.timeZone }, writing.locale),
    ...classification(judged),
    ...(parts.outcome.kind === 'linked' && state.incidents.linked ? { incident: { ...state.incidents.linked } } : {}),
    ...parts,
    unknowns: unknownsOf(parts.answers),
    fields: fieldsOf(writing),
    completeness: completenessOf(askedQuestions(writing)),
    timeline: state.timeline.map((entry) => ({ ...entry })),
    metrics: { ...state.metrics, durationMs: state.lastEventAtMs - state.openedAtMs },
  };
}

function outcomeOf(writing: TicketWriting): Ticket['outcome'] {
  const { outcome, scenario, evaluation, incidents } = writing.state;
  if (outcome) return { ...outcome };
  if (incidents.linked) return linkedOutcome(incidents.linked);
  const [end] = cellsOf(scenario, 'end', [evaluation.end]);
  return end ? { kind: end.outcome, reason: textOf(writing, end.text, end.row) } : { kind: 'qualified' };
}

function classification(evaluation: Evaluation): Pick<Ticket, 'category' | 'tags'> {
  const category = firstRule(evaluation, 'category')?.is;
  return {
    ...(category === undefined ? {} : { category }),
    tags: [...new Set(holdingRules(evaluation, 'tags').map(({ is }) => is))],
  };
}

/** Who called: by the scenario's own expressions, else the first person that was asked for. */
function requesterOf(writing: TicketWriting): TicketRequester {
  const { scenario, evaluation } = writing.state;
  const requester: Record<string, string> = {};
  for (const [key, expression] of scenario.ticket.requester) {
    const result = expression.evaluate(scopeOf(evaluation, { locale: writing.locale, isKept: true }));
    if (result.state === 'value' && result.value !== '') requester[key] = String(result.value);
  }
  if (scenario.ticket.requester.size > 0) return requester;
  const person = writing.stored.find(
    ({ type, index }) => type.valueType === 'person' && evaluation.states[index] === answered,
  );
  // The value type says that it is a person: its keys are texts.
  return person ? { ...(evaluation.values[person.index] as TicketRequester) } : requester;
}

function answersOf(writing: TicketWriting): TicketAnswer[] {
  return writing.stored.flatMap((cell) => {
    const answer = writing.state.evaluation.inputs.answers[cell.index];
    return answer ? [answerOf(writing, cell, answer.provenance)] : [];
  });
}

function answerOf(writing: TicketWriting, cell: QuestionCell, provenance: TicketAnswer['provenance']): TicketAnswer {
  const { evaluation, scenario } = writing.state;
  const { privacy = 'none' } = cell.source;
  const step = scenario.cells[cell.step];
  const value = evaluation.values[cell.index];
  const reason = evaluation.inputs.answers[cell.index]?.reason;
  return {
    id: cell.id,
    step: step?.kind === 'step' ? step.id : '',
    label: labelOf(writing, cell),
    ...(cell.row ? { row: ticketRow(writing, cell.row) } : {}),
    ...(value === undefined ? {} : { value }),
    display: displayOf(evaluation, cell, { locale: writing.locale, isKept: true }),
    provenance,
    ...(reason ? { reason } : {}),
    // `stored` holds no question that must never be stored.
    privacy: privacy as TicketAnswer['privacy'],
  };
}

/** The question as it was asked: a condition of a variant may rest on what is never written down, its words may not. */
const labelOf = (writing: TicketWriting, cell: QuestionCell): string =>
  textOf(writing, wordingOf(cell, scopeOf(writing.state.evaluation, { row: cell.row })).label, cell.row);

/** The row an answer stands in, named with the rows around it. */
function ticketRow(writing: TicketWriting, row: RowNames): NonNullable<TicketAnswer['row']> {
  const { evaluation } = writing.state;
  const { text } = rowLabel(evaluation, row, { locale: writing.locale, isKept: true });
  const cell = evaluation.scenario.cells[row.index];
  const list = cell?.kind === 'row' ? evaluation.scenario.cells[cell.parent] : undefined;
  return {
    id: row.id,
    repeat: list?.kind === 'repeat' ? list.id : '',
    index: Number(evaluation.values[row.index] ?? 0),
    label: row.outer ? labelInRow(ticketRow(writing, row.outer), text) : text,
  };
}

const labelInRow = (row: TicketAnswer['row'], label: string) => (row ? `${row.label} · ${label}` : label);

const unknownsOf = (answers: readonly TicketAnswer[]): Ticket['unknowns'] =>
  answers
    .filter(({ provenance }) => provenance === 'unknown')
    .map(({ id, label, row, reason }) => ({ id, label: labelInRow(row, label), ...(reason ? { reason } : {}) }));

/** What was done: articles, instructions, notes. */
function doings(writing: TicketWriting): Pick<Ticket, 'knowledge' | 'assistance' | 'instructions' | 'notes'> {
  const { acknowledged, assistance, notes } = writing.state;
  return {
    knowledge: ticketKnowledgeOf(writing.state.knowledge),
    ...(assistance ? { assistance: assistance.map((opened) => ({ ...opened })) } : {}),
    instructions: writing.instructions
      .filter(({ id }) => Object.hasOwn(acknowledged, id))
      .map(({ id, text, say, row }) => ({
        id,
        text: textOf(writing, text, row),
        ...(say ? { say: textOf(writing, say, row) } : {}),
        acknowledgedAt: acknowledged[id] ?? '',
      })),
    notes: notes.map((note) => ({ ...note })),
  };
}

/** The ticketing tool's own fields; one whose expression has no value is left out. */
function fieldsOf({ state: { scenario, evaluation }, locale }: TicketWriting): Ticket['fields'] {
  const fields: Record<string, unknown> = {};
  for (const [name, expression] of scenario.ticket.fields) {
    const result = expression.evaluate(scopeOf(evaluation, { locale, isKept: true }));
    if (result.state === 'value') fields[name] = result.value;
  }
  return fields;
}

function askedQuestions(writing: TicketWriting): Parameters<typeof completenessOf>[0] {
  const { evaluation } = writing.state;
  return writing.questions.map((cell) => ({
    id: cell.id,
    label: labelInRow(cell.row && ticketRow(writing, cell.row), labelOf(writing, cell)),
    required: evaluation.required[cell.index] === yes,
    state: stateOf(writing, cell.index),
  }));
}

function stateOf(
  { state: { evaluation } }: TicketWriting,
  index: number,
): 'answered' | 'unknown' | 'skipped' | 'unanswered' | 'invalid' {
  const state = evaluation.states[index];
  if (state === answered) return evaluation.gapAt[index] === 1 ? 'invalid' : 'answered';
  if (state === notKnown) return 'unknown';
  return state === awaited ? 'unanswered' : 'skipped';
}

const instant = (atMs: number) => new Date(atMs).toISOString();
