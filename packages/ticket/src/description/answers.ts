import type { Messages } from '../messages/messages.js';
import type { TicketAnswer } from '../ticket.js';
import { labelledItem } from './labelled.js';
import type { Section } from './outline.js';
import type { DescriptionParts } from './parts.js';

type Gap = 'unknown' | 'skipped';

/** What was answered, a section a step. */
export function answerSections({ steps, answers }: DescriptionParts, messages: Messages): readonly Section[] {
  const given = answers.filter((answer) => !isGap(answer));
  const listed = new Set(steps.map(({ id }) => id));
  const section = (heading: string, belongs: (answer: TicketAnswer) => boolean): Section => ({
    heading,
    items: given
      .filter(belongs)
      .map(({ label, display }) => labelledItem(label, display.trim() || messages.nothing, messages)),
  });
  return [
    ...steps.map(({ id, title }) => section(title, ({ step }) => step === id)),
    section(messages.headings.otherAnswers, ({ step }) => !listed.has(step)),
  ];
}

/** What the requester does not know, then what was passed over, each with its reason where one was given. */
export function gapSections({ answers }: DescriptionParts, messages: Messages): readonly Section[] {
  const itemsOf = (gap: Gap) =>
    answers
      .filter(({ provenance }) => provenance === gap)
      .map(({ label, reason = '' }) => labelledItem(label, reason, messages));
  return [
    { heading: messages.headings.unknowns, items: itemsOf('unknown') },
    { heading: messages.headings.skipped, items: itemsOf('skipped') },
  ];
}

const isGap = ({ provenance }: TicketAnswer): boolean => provenance === 'unknown' || provenance === 'skipped';
