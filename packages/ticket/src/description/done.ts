import type { Messages } from '../messages/messages.js';
import type { Ticket } from '../ticket.js';
import { joined, labelledItem } from './labelled.js';
import { stampOf } from './moment.js';
import type { Item, Section } from './outline.js';
import type { DescriptionParts } from './parts.js';

type TriedArticle = Ticket['knowledge']['tried'][number];

/** What was done during the call: articles tried, machines taken over, instructions acknowledged, notes taken. */
export function doneSections(parts: DescriptionParts, messages: Messages): readonly Section[] {
  const { headings } = messages;
  const stamped = (instant: string, text: string) => labelledItem(stampOf(instant, parts.timeZone), text, messages);
  const { knowledge, assistance = [], instructions, notes } = parts;
  return [
    { heading: headings.tried, items: knowledge.tried.map((article) => triedItem(article, messages)) },
    {
      heading: headings.assistance,
      items: assistance.map(({ at, label, target }) => stamped(at, joined([label, target]))),
    },
    {
      heading: headings.instructions,
      items: instructions.map(({ acknowledgedAt, text, say }) =>
        stamped(acknowledgedAt, say === undefined ? text : `${text}\n${messages.quoted(say)}`),
      ),
    },
    { heading: headings.notes, items: notes.map(({ at, text }) => stamped(at, text)) },
  ];
}

function triedItem({ id, title, outcome, stepsDone = [] }: TriedArticle, messages: Messages): Item {
  const done = stepsDone.length > 0 ? messages.stepsDone(stepsDone) : undefined;
  const result = outcome && messages.articleOutcomes[outcome];
  return labelledItem(`${title} (${id})`, joined([result, done]), messages);
}
