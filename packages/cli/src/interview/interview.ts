import type { QuestionView, SendResult, Session } from '@filrouge/engine';
import { describe } from '../issues/describe.js';
import type { Ask, Io } from '../io.js';
import type { Messages } from '../messages/messages.js';
import { painted, printLines } from '../report/print.js';
import { questionLines, standingOf } from './question-lines.js';
import { typedAnswer } from './typed-answer.js';

/** Where an interview is held, and in which words. */
export interface InterviewRoom {
  readonly io: Io;
  readonly ask: Ask;
  readonly words: Messages;
}

/** Puts every question to the person at the terminal, one after the other, until there are no more or they leave. */
export async function holdInterview(session: Session, room: InterviewRoom): Promise<void> {
  const told = new Set<string>();
  printLines(room.io, room.words.interview.help);
  for (let isOn = true; isOn;) {
    isOn = await tellInstructions(session, room, told);
    if (isOn)
      isOn = session.view.current ? await put(session, session.view.current, room) : await closing(session, room);
  }
}

/** What the client wants known is told once, and confirmed where it must be; false when the person left. */
async function tellInstructions(
  session: Session,
  { io, ask, words }: InterviewRoom,
  told: Set<string>,
): Promise<boolean> {
  const fresh = session.view.instructions.filter(({ id }) => !told.has(id));
  for (const { id, text, say, needsAcknowledgement, acknowledgedAt } of fresh) {
    told.add(id);
    printLines(io, ['', painted(io, 'yellow', `! ${text.text}`), ...(say ? [`  « ${say.text} »`] : [])]);
    if (!needsAcknowledgement || acknowledgedAt !== undefined) continue;
    const line = await ask(words.interview.confirm);
    if (line === undefined) return false;
    session.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id });
  }
  return true;
}

/** Puts one question; false when the person has had enough. */
async function put(session: Session, question: QuestionView, room: InterviewRoom): Promise<boolean> {
  const { io, ask, words } = room;
  printLines(io, questionLines(io, session.view, { words, question }));
  const line = (await ask('> '))?.trim();
  if (line === undefined || line === '=') return false;
  tell(answer(session, question, line), room);
  const after = session.view.steps.flatMap(({ items }) => items).find(({ id }) => id === question.id);
  if (after?.kind === 'question' && session.view.currentId !== question.id) {
    printLines(
      io,
      after.probes.map(({ text }) => painted(io, 'yellow', `  ? ${text}`)),
    );
  }
  return true;
}

/** What a line does to the call. */
function answer(session: Session, question: QuestionView, line: string): SendResult {
  const { id } = question;
  if (line === '<') return session.send({ type: 'WENT_BACK' });
  if (line === '') return passBy(session, question);
  const doubt = /^\?\s*(.*)$/.exec(line);
  if (doubt) return session.send({ type: 'ANSWER_UNKNOWN', id, ...(doubt[1] ? { reason: doubt[1] } : {}) });
  const typed = typedAnswer(line, question, session);
  if ('value' in typed) return session.send({ type: 'ANSWER_GIVEN', id, value: typed.value });
  const { code, params, candidates } = typed;
  const meant = candidates.map(({ display }) => display).join(' / ');
  return { ok: false, issues: [{ code, path: '', params: meant === '' ? params : { ...params, meant } }] };
}

/** An empty line: what is there stands; where nothing is, the question is passed over. */
function passBy(session: Session, { id, provenance, needsReview }: QuestionView): SendResult {
  if (needsReview) return session.send({ type: 'ANSWER_CONFIRMED', id });
  if (provenance !== undefined) return session.send({ type: 'WENT_ON' });
  return session.send({ type: 'QUESTION_SKIPPED', id });
}

function tell(result: SendResult, { io, words }: InterviewRoom): void {
  if (result.ok) return;
  const lines = result.issues.map((issue) => {
    const { message, remedy } = describe(issue, words.locale);
    const meant = typeof issue.params['meant'] === 'string' ? `(${issue.params['meant']})` : '';
    return painted(io, 'red', ['  !', message, remedy, meant].filter(Boolean).join(' '));
  });
  printLines(io, lines);
}

/** Everything on the path was put; false for the ticket, true to go back once more. */
async function closing(session: Session, { io, ask, words }: InterviewRoom): Promise<boolean> {
  const { view } = session;
  const end = view.ending ? ['', painted(io, 'yellow', `! ${view.ending.text.text}`)] : [];
  printLines(io, [...end, '', painted(io, 'dim', standingOf(view, words))]);
  const line = (await ask(words.interview.done))?.trim();
  return line === '<' && session.send({ type: 'WENT_BACK' }).ok;
}
