import type { Messages } from '../messages/messages.js';
import type { TicketAnswer } from '../ticket.js';
import { labelledItem } from './labelled.js';
import type { Item, Section } from './outline.js';
import type { DescriptionParts } from './parts.js';

type Gap = 'unknown' | 'skipped';

/** What was answered, a section a step; the answers of one row of a repeat stand together, under its name. */
export function answerSections({ steps, answers }: DescriptionParts, messages: Messages): readonly Section[] {
  const repeats = new Set(answers.map(({ row }) => row?.repeat));
  // Its rows follow: how many there are is seen.
  const given = answers.filter((answer) => !isGap(answer) && !repeats.has(answer.id));
  const listed = new Set(steps.map(({ id }) => id));
  const section = (heading: string, belongs: (answer: TicketAnswer) => boolean): Section => ({
    heading,
    items: itemsOf(given.filter(belongs), messages),
  });
  return [
    ...steps.map(({ id, title }) => section(title, ({ step }) => step === id)),
    section(messages.headings.otherAnswers, ({ step }) => !listed.has(step)),
  ];
}

function itemsOf(answers: readonly TicketAnswer[], messages: Messages): readonly Item[] {
  const rows = new Set<string>();
  return answers.flatMap((answer) => {
    const { row } = answer;
    if (!row) return [answerItem(answer, messages)];
    if (rows.has(row.id)) return [];
    rows.add(row.id);
    const together = answers.filter((other) => other.row?.id === row.id);
    return [
      rowItem(
        row.label,
        together.map((one) => answerItem(one, messages)),
        messages,
      ),
    ];
  });
}

const answerItem = ({ label, display }: TicketAnswer, messages: Messages): Item =>
  labelledItem(label, display.trim() || messages.nothing, messages);

/** A row as one item, a line an answer; lines within an answer are drawn together. */
function rowItem(name: string, answers: readonly Item[], messages: Messages): Item {
  const lines = answers.map(({ label, text }) => `${label} ${text}`.replaceAll(/\s*\n\s*/gu, ' ').trim());
  return labelledItem(name, lines.join('\n'), messages);
}

/** What the requester does not know, then what was passed over, each with its reason where one was given. */
export function gapSections({ answers }: DescriptionParts, messages: Messages): readonly Section[] {
  const itemsOf = (gap: Gap) =>
    answers
      .filter(({ provenance }) => provenance === gap)
      .map(({ label, row, reason = '' }) => labelledItem(row ? `${row.label} · ${label}` : label, reason, messages));
  return [
    { heading: messages.headings.unknowns, items: itemsOf('unknown') },
    { heading: messages.headings.skipped, items: itemsOf('skipped') },
  ];
}

const isGap = ({ provenance }: TicketAnswer): boolean => provenance === 'unknown' || provenance === 'skipped';
