import type { View } from '@filrouge/engine';
import { isInterview } from '../controllers/phases.js';
import type { Messages } from '../messages/index.js';
import { leftNews } from '../review/left-behind.js';
import { rowPlaceOf } from '../steps/row-place.js';
import type { Ear } from './ear.js';

/** What a person who does not see the screen is told of a change of the call, most pressing first; a page has it with the panels. */
export function announcementsOf(previous: View | undefined, next: View, { messages, place }: Ear): readonly string[] {
  const { frame, question } = messages;
  if (previous?.sessionId !== next.sessionId) return previous ? [frame.announcements.newCall] : [];
  return [
    ...deliveryNews(previous, next, frame.announcements),
    ...priorityNews(previous, next, frame),
    ...readinessNews(previous, next, frame.announcements),
    ...(place === 'step' ? stepNews(previous, next, frame.agent) : []),
    // In the palette the caller goes on telling: what would be asked meanwhile is no news.
    ...(place === 'question' ? rowNews(previous, next, question) : []),
    ...(place === 'question' ? leftNews(previous, next) : []),
    ...(place === 'question' ? questionNews(previous, next, frame.announcements) : []),
  ];
}

type Words = Messages['frame']['announcements'];

function deliveryNews(previous: View, { phase, delivery }: View, words: Words): readonly string[] {
  if (phase === previous.phase) return [];
  switch (phase) {
    case 'delivering':
    case 'queued':
    case 'refused':
    case 'abandoned':
      return [words[phase]];
    case 'delivered':
      return [delivery.reference === undefined ? words.delivered : words.deliveredAs(delivery.reference)];
    default:
      return [];
  }
}

function priorityNews(
  previous: View,
  { priority }: View,
  { announcements, priority: words }: Messages['frame'],
): readonly string[] {
  if (!priority || priority.level === previous.priority?.level) return [];
  return [announcements.priority(priority.level, words.levels[priority.level])];
}

function readinessNews(previous: View, { isReady, phase }: View, words: Words): readonly string[] {
  if (isReady === previous.isReady || !isInterview(phase)) return [];
  return [isReady ? words.ready : words.notReady];
}

/** Which row, when it is another than before: once, not with every question in it. */
function rowNews(previous: View, next: View, words: Messages['question']): readonly string[] {
  const row = next.current?.row;
  if (!row || row.id === previous.current?.row?.id) return [];
  const { position, count } = rowPlaceOf(next, row);
  return [`${row.label.text}, ${words.rowPosition(position, count)}.`];
}

function questionNews(previous: View, { current, currentId, progress }: View, words: Words): readonly string[] {
  if (!current || currentId === previous.currentId) return [];
  return [words.question(current.label.text, progress.settled, progress.total)];
}

/** The focus tells which question is asked; what it cannot tell is that the page is another one. */
function stepNews(previous: View, { steps, current }: View, words: Messages['frame']['agent']): readonly string[] {
  if (!current || current.stepId === previous.current?.stepId) return [];
  const place = steps.findIndex(({ id }) => id === current.stepId);
  return [words.step(place + 1, steps.length, steps[place]?.title.text ?? '')];
}
