import type { QuestionView, Session, View } from '@filrouge/engine';
import type { AnswerValue, QuestionCell } from '@filrouge/scenario';
import { yesNoIn } from '@filrouge/ticket';
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

  /** The value as the question's type reads it; undefined for one that it does not take. */
  read({ type, source }: QuestionCell, input: unknown): AnswerValue | undefined {
    const reading = type.read(input, source);
    return reading.kind === 'value' ? reading.value : undefined;
  }

  /** A value as a person reads it. */
  show(cell: QuestionCell, value: AnswerValue): string {
    const { type, source, options } = cell;
    const { locale, client } = this.view;
    if (isSecret(cell)) return '•••';
    return type.display(value, source, {
      locale,
      timeZone: client.timeZone,
      yesNo: (answer) => yesNoIn(locale, answer),
      optionLabel: (wanted) => {
        const option = options.find(({ source: { value: known } }) => known === wanted);
        return option ? this.index.textOf(option.label).text : wanted;
      },
    });
  }
}

/** What is never stored is not shown either: the screen may be seen by others. */
const isSecret = ({ source }: QuestionCell) => source.privacy === 'neverStored';
