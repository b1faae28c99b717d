import type { PreviewedValue, QuestionView, Session, View } from '@filrouge/engine';
import type { QuestionCell } from '@filrouge/scenario';
import { questionsOf } from '../../steps/question-state.js';
import type { CallIndex } from '../search/call-index.js';
import type { Offer } from './offer.js';

/** What an offer says of the question it is for. */
type Told = Pick<Offer, 'questionId' | 'label' | 'standing' | 'isSet' | 'today'>;

/** One call as offers see it: what applies, what is answered, and what an answer would be read as. */
export class CallPlace {
  readonly view: View;
  readonly index: CallIndex;
  readonly #session: Session;
  readonly #questions: ReadonlyMap<string, QuestionView>;

  constructor(session: Session, index: CallIndex) {
    this.view = session.view;
    this.index = index;
    this.#session = session;
    this.#questions = new Map(this.view.steps.flatMap(questionsOf).map((question) => [question.id, question]));
  }

  /** The question on the path; undefined when it is not there. */
  question({ id }: QuestionCell): QuestionView | undefined {
    return this.#questions.get(id);
  }

  /** What any offer says of its question; `value` is what it would set. */
  tell(cell: QuestionCell, value?: unknown): Told {
    const question = this.question(cell);
    const aside = question ? undefined : this.view.setAside.find(({ id }) => id === cell.id);
    const today = isSecret(cell) ? undefined : question?.display || aside?.display;
    return {
      questionId: cell.id,
      label: question?.label ?? this.index.textOf(cell.label),
      standing: this.#session.standingOf(cell.id) ?? 'offPath',
      isSet: value !== undefined && JSON.stringify(question?.value) === JSON.stringify(value),
      ...(today ? { today } : {}),
    };
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
const isSecret = ({ source }: QuestionCell) => source.privacy === 'neverStored';
