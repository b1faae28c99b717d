import type { PriorityView, QuestionView, View } from '@filrouge/engine';
import type { CallMessages, Messages } from '../messages/messages.js';
import { inColumns } from './columns.js';
import { wallClockOf } from './wall-clock.js';

/** A call as it stands, for a person: what was asked and answered, what it comes to, and the ticket. */
export function callSummary(view: View, words: Messages): readonly string[] {
  const { scenario, client } = view;
  return [
    `${scenario.title.text} (${scenario.id} ${scenario.version}), ${client.name}`,
    '',
    `${words.call.path}${words.colon}`,
    ...pathLines(view, words),
    '',
    ...inColumns(outcomeLines(view, words.call)),
    '',
    `${words.call.ticket}${words.colon} ${view.ticket.title}`,
    '',
    ...view.ticket.description.text.split('\n').map((line) => `  ${line}`.trimEnd()),
  ];
}

function pathLines({ steps }: View, { call, colon }: Messages): readonly string[] {
  const questions = steps.flatMap(({ items }) => items.filter((item) => item.kind === 'question'));
  return inColumns(
    questions.map((question) => [question.id, `${labelled(question.label.text, colon)} ${answerOf(question, call)}`]),
  );
}

/** A label that asks, or ends in a colon of its own, takes no other. */
const labelled = (label: string, colon: string) => (/[?!:]$/.test(label.trimEnd()) ? label : `${label}${colon}`);

function answerOf({ display, provenance, reason, privacy }: QuestionView, call: CallMessages): string {
  const why = reason ? ` (${reason})` : '';
  if (provenance === undefined) return `— ${call.unanswered}`;
  if (provenance === 'unknown') return `— ${call.unknown}${why}`;
  if (provenance === 'skipped') return `— ${call.skipped}${why}`;
  return privacy === 'neverStored' ? `— ${call.notShown}` : display;
}

type Row = readonly [label: string, text: string];

function outcomeLines(
  { openedAt, client, missing, decided, priority, sla, escalation }: View,
  call: CallMessages,
): readonly Row[] {
  const told = (instant: string) => wallClockOf(instant, client.timeZone);
  return [
    [call.opened, told(openedAt)],
    [call.missing, missing.map(({ id }) => id).join(', ') || call.nothing],
    [call.decided, decided.isDecided ? call.yes : call.no(decided.questions)],
    ...(priority ? priorityLines(priority, call) : []),
    ...(sla
      ? ([
          [call.respondBy, told(sla.respondBy)],
          [call.resolveBy, told(sla.resolveBy)],
        ] as const)
      : []),
    ...(escalation
      ? [
          [
            call.escalation,
            [`${escalation.level} ${escalation.group}`, escalation.reason].filter(Boolean).join(' — '),
          ] as const,
        ]
      : []),
  ];
}

function priorityLines(
  { level, impact, urgency, reasons }: PriorityView,
  { priority, grounds, levels }: CallMessages,
): readonly Row[] {
  return [
    [priority, `${level} (${grounds(levels[impact], levels[urgency])})`],
    ...reasons.map((reason) => ['', reason] as const),
  ];
}
