import type { PreviewedValue, QuestionView, Session, SetAsideView, View } from '@filrouge/engine';
import type { AnswerValue, QuestionCell } from '@filrouge/scenario';
import type { CallIndex } from '../search/call-index.js';
import type { Offer } from './offer.js';

/** What an offer says of the question it is for. */
type Told = Pick<Offer, 'questionId' | 'label' | 'standing' | 'isSet' | 'today'>;

/** The call that offers are for. */
export interface PaletteCall {
  readonly session: Session;
  readonly index: CallIndex;
  /** Id of the question that was answered last by the palette; absent when none was. */
  readonly lastId?: string | undefined;
}

/** One call as offers see it: what applies, what is answered, and what an answer would be read as. */
export class CallPlace {
  readonly view: View;
  readonly index: CallIndex;
  /** What was told last: what is told next is likely beside it. */
  readonly last: QuestionCell | undefined;
  readonly #session: Session;
  readonly #questions: ReadonlyMap<string, QuestionView>;

  constructor({ session, index, lastId }: PaletteCall) {
    this.view = session.view;
    this.index = index;
    this.last = lastId === undefined ? undefined : index.question(lastId);
    this.#session = session;
    this.#questions = index.questionsOf(this.view);
  }

  /** The question on the path; undefined when it is not there. */
  question({ id }: QuestionCell): QuestionView | undefined {
    return this.#questions.get(id);
  }

  /** The answer there is, whether it counts now or not; undefined without one. */
  today(cell: QuestionCell): AnswerValue | undefined {
    const question = this.question(cell);
    return question ? question.value : this.#asideOf(cell)?.value;
  }

  /** What any offer says of its question; `value` is what it would set. */
  tell(cell: QuestionCell, value?: unknown): Told {
    const question = this.question(cell);
    const today = isSecret(cell) ? undefined : question?.display || this.#asideOf(cell)?.display;
    return {
      questionId: cell.id,
      label: question?.label ?? this.index.textOf(cell.label),
      standing: this.#session.standingOf(cell.id) ?? 'offPath',
      isSet: value !== undefined && JSON.stringify(this.today(cell)) === JSON.stringify(value),
      ...(today ? { today } : {}),
    };
  }

  #asideOf(cell: QuestionCell): SetAsideView | undefined {
    return this.view.setAside.find(({ id }) => id === cell.id);
  }

  /** What the question would make of an input: one value, each it may mean, or none. */
  meanings(cell: QuestionCell, input: unknown): readonly PreviewedValue[] {
    const preview = this.#session.preview(cell.id, input);
    const values = preview.kind === 'value' ? [preview] : preview.kind === 'refused' ? preview.candidates : [];
    return isSecret(cell) ? values.map(({ value }) => ({ value, display: '•••' })) : values;
  }

  /** The same for the first of several inputs that the question can make anything of. */
  firstMeanings(cell: QuestionCell, inputs: readonly unknown[]): readonly PreviewedValue[] {
    for (const input of inputs) {
      const meanings = this.meanings(cell, input);
      if (meanings.length > 0) return meanings;
    }
    return [];
  }
}

/** What is never stored is not shown either: the screen may be seen by others. */
export const isSecret = ({ source }: QuestionCell) => source.privacy === 'neverStored';
