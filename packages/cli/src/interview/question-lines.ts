import type { QuestionView, View } from '@filrouge/engine';
import type { Io } from '../io.js';
import type { Messages } from '../messages/messages.js';
import { painted } from '../report/print.js';

/** A question as it is put at a terminal: where it stands, what to say, what may be picked, what is there already. */
export function questionLines(io: Io, view: View, { words, question }: Asked): readonly string[] {
  const { interview, call, colon } = words;
  const step = view.steps.find(({ id }) => id === question.stepId);
  const mark = question.isRequired ? ` ${painted(io, 'red', '*')}` : '';
  const shown = question.privacy === 'neverStored' && question.display !== '' ? call.notShown : question.display;
  return [
    '',
    painted(io, 'dim', [step?.title.text ?? '', standingOf(view, words)].filter(Boolean).join(' — ')),
    `${painted(io, 'bold', question.label.text)}${mark}`,
    ...(question.say ? [`  « ${question.say.text} »`] : []),
    ...(question.help ? [painted(io, 'dim', `  ${question.help.text}`)] : []),
    ...question.options.map(({ label }, place) => `  ${painted(io, 'cyan', String(place + 1))} ${label.text}`),
    ...(shown === '' ? [] : [`  ${interview.hasNow}${colon} ${shown}`]),
    ...question.issues
      .map(({ text }) => text?.text ?? '')
      .filter(Boolean)
      .map((text) => painted(io, 'yellow', `  ! ${text}`)),
  ];
}

/** A question to put, and in which words. */
export interface Asked {
  readonly words: Messages;
  readonly question: QuestionView;
}

/** Priority as it stands, and how much is missing, in one line. */
export function standingOf({ priority, missing, decided }: View, { call, colon }: Messages): string {
  const level = priority ? [`${call.priority}${colon} ${priority.level}${decided.isDecided ? '' : ' ?'}`] : [];
  const open = missing.length === 0 ? call.nothing : missing.map(({ label }) => label).join(', ');
  return [...level, `${call.missing}${colon} ${open}`].join(' · ');
}
