import type { QuestionCell, Scenario } from '@filrouge/scenario';
import fc from 'fast-check';
import type { SessionEvent } from '../session-events.js';

/** Questions of a scenario, in document order. */
export function questionsOf({ questions, cells }: Scenario): readonly QuestionCell[] {
  return questions.flatMap((index) => {
    const cell = cells[index];
    return cell?.kind === 'question' ? [cell] : [];
  });
}

/** A value that fits the question, as a control would send it. */
export function fittingValue({ source, type }: QuestionCell): fc.Arbitrary<unknown> {
  if (type.name === 'repeat') return fc.subarray(['1', '2', '3']);
  if (source.options) return fc.constantFrom(...source.options.map(({ value }) => value));
  const rare = rarerValues[type.name];
  if (rare) return rare;
  return type.valueType === 'bool' ? fc.boolean() : fc.nat({ max: 9 });
}

/** Values of the types that few scripts ask, as controls send them. */
const rarerValues: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  dateTime: fc.constantFrom('2026-11-12T13:00:00Z', 'yesterday 2pm', '2099-01-01T00:00:00Z', 'Monday'),
  duration: fc.constantFrom('PT1H30M', '90 min', '3 days'),
  lookup: fc.constantFrom('typed', { value: 'v1', label: 'One', attributes: { region: 'north' } }),
  asset: fc.constantFrom('v1', { value: 'v2', label: 'Two' }),
  files: fc.array(
    fc.nat({ max: 3 }).map((n) => ({ name: `f${n}.png`, size: n, type: 'image/png', reference: `r${n}` })),
  ),
};

/** One answer to one question of the scenario: a value, or an honest unknown. */
export function arbitraryAnswer(scenario: Scenario): fc.Arbitrary<SessionEvent> {
  return fc.constantFrom(...questionsOf(scenario)).chain((cell) =>
    fc.oneof(
      {
        weight: 6,
        arbitrary: fittingValue(cell).map((value): SessionEvent => ({ type: 'ANSWER_GIVEN', id: cell.id, value })),
      },
      { weight: 1, arbitrary: fc.constant<SessionEvent>({ type: 'ANSWER_UNKNOWN', id: cell.id }) },
      { weight: 1, arbitrary: fc.constant<SessionEvent>({ type: 'QUESTION_SKIPPED', id: cell.id }) },
    ),
  );
}

/** Anything that may reach a session: right events, wrong ones, and rubbish. */
export function arbitraryEvent(scenario: Scenario): fc.Arbitrary<SessionEvent> {
  const ids = questionsOf(scenario).map(({ id }) => id);
  const id = fc.oneof(fc.constantFrom(...ids), fc.constantFrom('nobody', '__proto__', 'constructor', ''));
  const plain = fc.constantFrom<SessionEvent>(
    { type: 'WENT_BACK' },
    { type: 'WENT_ON' },
    { type: 'REVIEW_OPENED' },
    { type: 'INCIDENT_LINKED', id: 'INC-1', title: 'VPN down' },
    { type: 'INCIDENT_UNLINKED' },
    { type: 'INCIDENT_DISMISSED', id: 'INC-1' },
    { type: 'REVIEW_CLOSED' },
    { type: 'TICKET_SENT' },
    { type: 'DELIVERY_RETRIED' },
    { type: 'CALL_PARKED' },
    { type: 'CALL_RESUMED' },
    { type: 'PRIORITY_OVERRIDDEN', level: 'P1', reason: 'The manager says so' },
    { type: 'PRIORITY_RESTORED' },
    { type: 'INSTRUCTION_ACKNOWLEDGED', id: 'standing' },
    { type: 'LOCALE_CHANGED', locale: 'fr' },
    { type: 'KEYS_PRESSED', count: 3 },
    { type: 'CONTEXT_CHANGED', context: { vip: true } },
    { type: 'NOTE_TAKEN', text: 'A note' },
    { type: 'WRAP_UP_NOTED', note: 'Will ' },
    { type: 'WRAP_UP_NOTED', note: 'Will call back', isDone: true },
    { type: 'ARTICLE_OPENED', id: 'kb-1', title: 'An article' },
    { type: 'ARTICLE_TRIED', id: 'kb-1', title: 'An article', outcome: 'didNotHelp' },
    { type: 'RUNBOOK_STEP_DONE', id: 'kb-1', title: 'An article', step: 'Quit' },
    { type: 'RUNBOOK_STEP_DONE', id: 'kb-1', title: 'An article', step: 'Quit', isDone: false },
    { type: 'ARTICLE_QUOTED', id: 'kb-1', title: 'An article', text: 'Quit' },
    { type: 'FREE_SEARCHED', text: 'VPN' },
    { type: 'MISSING_KNOWLEDGE_NOTED', text: 'VPN' },
    { type: 'CALL_CLOSED', outcome: 'resolved' },
    { type: 'CALL_ABANDONED', reason: 'Hung up' },
  );
  const rows = scenario.cells.flatMap((cell) => (cell.kind === 'row' ? [cell.id] : []));
  const row = fc.constantFrom('nobody[1]', ...rows);
  return fc.oneof(
    {
      weight: rows.length > 0 ? 4 : 1,
      arbitrary: fc.oneof(
        id.map((name): SessionEvent => ({ type: 'ROW_ADDED', id: name })),
        row.map((name): SessionEvent => ({ type: 'ROW_ADDED', id: name.replace(/\[\d\]$/, ''), row: name })),
        row.map((name): SessionEvent => ({ type: 'ROW_REMOVED', id: name })),
        id.map((name): SessionEvent => ({ type: 'ROWS_COMPLETED', id: name })),
      ),
    },
    { weight: 5, arbitrary: arbitraryAnswer(scenario) },
    { weight: 2, arbitrary: plain },
    { weight: 1, arbitrary: id.map((name): SessionEvent => ({ type: 'ANSWER_CLEARED', id: name })) },
    { weight: 1, arbitrary: id.map((name): SessionEvent => ({ type: 'QUESTION_OPENED', id: name })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(id, fc.anything())
        .map(([name, value]): SessionEvent => ({ type: 'ANSWER_GIVEN', id: name, value })),
    },
  );
}
