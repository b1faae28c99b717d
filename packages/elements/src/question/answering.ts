import type { QuestionView, SessionEvent, View } from '@filrouge/engine';
import type { ControlPlace } from '../controls/control.js';
import { isQuestion, questionOf } from '../steps/question-state.js';
import { isSame, type DraftKeeper } from './draft-keeper.js';
import type { SessionHost } from '../controllers/session-controller.js';
import { nextGap } from './next-gap.js';
import { placeOf } from './place-of.js';
import { errorsOf, notesOf, promptsOf, refusalPrompts } from './prompts.js';
import { AnswerKeptEvent, type Objection } from './question.events.js';

/** What answering needs of its element. */
export interface AnsweringHost extends SessionHost {
  /** The question in sight; undefined when there is none. */
  readonly question: QuestionView | undefined;
  /** Whether the call stays where it is. */
  readonly inPlace: boolean;
  dispatchEvent(event: Event): boolean;
}

/** What the operator does with the question in sight: each act first gives what was typed. */
export class Answering {
  readonly #host: AnsweringHost;
  readonly #drafts: DraftKeeper;
  readonly #onObjection: (objection: Objection) => void;

  constructor(host: AnsweringHost, drafts: DraftKeeper, onObjection: (objection: Objection) => void) {
    this.#host = host;
    this.#drafts = drafts;
    this.#onObjection = onObjection;
  }

  /** Answers with what was typed, and stays: the focus went elsewhere, not the call. False when it was refused. */
  giveAndStay(): boolean {
    const { question, session, inPlace } = this.#host;
    // One change of the call, where staying asks for no other phase.
    const given = this.#give(!inPlace && session?.view.phase === 'interviewing');
    if (question && given !== 'refused') this.#stayAt(question);
    return given !== 'refused';
  }

  /** As `giveAndStay`; where another question was left with an entry that was refused, the call goes there. */
  giveEverywhere(): boolean {
    if (!this.giveAndStay()) return false;
    const { session } = this.#host;
    const id = session && this.#drafts.refusedIn(session.view);
    if (id) this.#send({ type: 'QUESTION_OPENED', id });
    return !id;
  }

  /** Answers and goes on; stays once for what is new to ask or to check. An empty optional question is passed over. */
  goOn(): void {
    const { question } = this.#host;
    const given = this.#give();
    const now = question && this.#onPath(question.id);
    if (!now || given === 'refused') return;
    if (given === 'questioned') this.#stayAt(now);
    else if (this.#host.inPlace) this.#keep(now);
    else if (this.#isAsked(now.id)) this.#leave(now);
  }

  /** To the question before on the path. */
  goBack(): void {
    const { question, session } = this.#host;
    const target = question && session && previousQuestion(session.view, question.id);
    if (this.#give() === 'refused') return;
    if (target) this.#send({ type: 'QUESTION_OPENED', id: target.id });
  }

  /** To any question on the path. */
  goTo(id: string): void {
    if (this.#give() !== 'refused') this.#send({ type: 'QUESTION_OPENED', id });
  }

  /** To the question after on the path, whatever it has. */
  goForward(): void {
    const { question } = this.#host;
    if (question && this.#give() !== 'refused' && this.#isAsked(question.id)) this.#send({ type: 'WENT_ON' });
  }

  /** Back from the panel that says that nothing is left to ask. */
  reopenLast(): void {
    this.#send({ type: 'WENT_BACK' });
  }

  /** The caller does not know, and the call goes on. Again takes it back. */
  markUnknown(): void {
    const { question } = this.#host;
    if (!question?.allowsUnknown) return;
    this.#drafts.drop(question.id);
    const type = question.provenance === 'unknown' ? 'ANSWER_CLEARED' : 'ANSWER_UNKNOWN';
    this.#send({ type, id: question.id });
    this.#keep(question);
  }

  /** Why the caller does not know; the call stays where it is. */
  giveReason({ id }: QuestionView, reason: string): void {
    const question = this.#onPath(id);
    if (!question || (question.reason ?? '') === reason) return;
    const isAsked = this.#isAsked(id);
    this.#send({ type: 'ANSWER_UNKNOWN', id, reason });
    if (isAsked) this.#stayAt(question);
  }

  /** Passes an optional question over. */
  skip(): void {
    const { question } = this.#host;
    if (!question || question.isRequired) return;
    this.#drafts.drop(question.id);
    this.#send({ type: 'QUESTION_SKIPPED', id: question.id });
    this.#keep(question);
  }

  /** Takes the answer back; the question waits for another. */
  clear(): void {
    const { question } = this.#host;
    if (!question) return;
    this.#drafts.drop(question.id);
    this.#send({ type: 'ANSWER_CLEARED', id: question.id });
    this.#stayAt(question);
  }

  /** The answer still holds. */
  confirm(): void {
    const { question } = this.#host;
    if (!question || this.#give() === 'refused') return;
    this.#send({ type: 'ANSWER_CONFIRMED', id: question.id });
    this.#stayAt(question);
    this.#keep(question);
  }

  /** Answers with what was typed, and tells what is to say of it. */
  #give(stays = false): 'taken' | 'questioned' | 'refused' {
    const place = this.#place();
    if (!place) return 'taken';
    const { question, locale } = place;
    const refusal = this.#drafts.give(place, stays);
    if (refusal.length > 0) return this.#object(question.id, refusalPrompts(refusal, locale), 'refused');
    const after = this.#onPath(question.id);
    const fresh = (told: (of: QuestionView, locale: string) => readonly string[]): readonly string[] => {
      const known = new Set(told(question, locale));
      if (after && !isSame(after.value, question.value))
        for (const error of errorsOf(after, locale)) known.delete(error);
      return after ? told(after, locale).filter((sentence) => !known.has(sentence)) : [];
    };
    const [prompts, notes] = [fresh(promptsOf), fresh(notesOf)];
    if (prompts.length > 0) return this.#object(question.id, [...prompts, ...notes], 'questioned');
    // A note holds nobody up: it is told, and the call goes on.
    if (notes.length > 0) this.#onObjection({ questionId: question.id, sentences: notes, isRefused: false });
    return 'taken';
  }

  #object<Given extends 'questioned' | 'refused'>(
    questionId: string,
    sentences: readonly string[],
    given: Given,
  ): Given {
    this.#onObjection({ questionId, sentences, isRefused: given === 'refused' });
    return given;
  }

  #place(): ControlPlace | undefined {
    const { question, session } = this.#host;
    return question && session && placeOf(session.view, question);
  }

  #onPath(id: string): QuestionView | undefined {
    const { session } = this.#host;
    return session && questionOf(session.view, id);
  }

  #send(event: SessionEvent): void {
    this.#host.session?.send(event);
  }

  #isAsked(id: string): boolean {
    return this.#host.session?.view.currentId === id;
  }

  /** In place: the answer stands, and nothing more is to do. */
  #keep({ id, needsReview }: QuestionView): void {
    if (!this.#host.inPlace) return;
    if (needsReview) this.#send({ type: 'ANSWER_CONFIRMED', id });
    this.#host.dispatchEvent(new AnswerKeptEvent(id));
  }

  #stayAt({ id }: QuestionView): void {
    if (!this.#host.inPlace && this.#onPath(id) && !this.#isAsked(id)) this.#send({ type: 'QUESTION_OPENED', id });
  }

  /** Goes on from a question that says nothing new: to the first gap, without an answer that is none. */
  #leave(question: QuestionView): void {
    const { session } = this.#host;
    const { id, provenance, needsReview } = question;
    const gap = provenance && session && nextGap(session.view, id);
    if (!gap) return this.#leaveLast(question);
    if (needsReview) this.#send({ type: 'ANSWER_CONFIRMED', id });
    this.#send({ type: 'QUESTION_OPENED', id: gap.id });
  }

  /** Passes an optional question over; where no gap is left, saying that the answer stands leads to the end. */
  #leaveLast(question: QuestionView): void {
    const { id, provenance } = question;
    if (provenance !== undefined) this.#send({ type: 'ANSWER_CONFIRMED', id });
    else if (!question.isRequired) this.#send({ type: 'QUESTION_SKIPPED', id });
    if (this.#isAsked(id)) this.#send({ type: 'WENT_ON' });
  }
}

/** The question before on the path. */
export function previousQuestion(view: View, id: string): QuestionView | undefined {
  let before: QuestionView | undefined;
  for (const { items } of view.steps)
    for (const item of items) {
      if (item.id === id) return before;
      if (isQuestion(item)) before = item;
    }
  return undefined;
}
