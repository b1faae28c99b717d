import type { QuestionView } from '@filrouge/engine';
import { onStage } from './stage.js';

/** What second sentences need of the element that questions an answer. */
interface SentenceHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly question: QuestionView | undefined;
}

/**
 * Parts what is typed after a probe from the vague answer that stands in the field: "broken" and "red light" become
 * "broken, red light". A text that was changed meanwhile, or is gone on with elsewhere, is left as it is typed. Hears the
 * questions in that place: one, or a page of them.
 */
export function partSentences(place: HTMLElement): void {
  place.addEventListener('filrouge-answer-questioned', (event) => {
    const { isRefused, questionId } = event;
    // Only questions fire it, from themselves; a page of them would be told that it was the page.
    const host = event.composedPath()[0] as EventTarget & SentenceHost;
    const field = host.renderRoot.querySelector(onStage('[data-focus]'));
    if (isRefused || !isTextField(field)) return;
    // The call went on with the answer, and comes back now. A check of an answer asks for another one, a probe asks on.
    queueMicrotask(() => {
      const { question } = host;
      if (question?.id === questionId && question.probes.length > 0) partOnce(field);
    });
  });
}

function partOnce(field: TextField): void {
  const { value } = field;
  if (value.trim() === '' || /\s$/u.test(value)) return;
  // Once the letter stands: WebKit inserts none into a field that changes before.
  const part = (event: Event): void => {
    const typed = event instanceof InputEvent && event.inputType === 'insertText' ? (event.data ?? '') : '';
    if (field.value !== value + typed || !/^[\p{L}\p{N}]/u.test(typed)) return;
    field.setRangeText(separatorBetween(value, typed), value.length, value.length);
  };
  // Before those who read the field.
  field.addEventListener('input', part, { once: true, capture: true });
}

function separatorBetween(before: string, typed: string): string {
  if (/\p{P}$/u.test(before)) return ' ';
  return /^\p{Lu}/u.test(typed) ? '. ' : ', ';
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A field of free text; one for an address or a number takes no second sentence. */
function isTextField(field: Element | null): field is TextField {
  if (field instanceof HTMLTextAreaElement) return true;
  return (
    field instanceof HTMLInputElement &&
    field.type === 'text' &&
    field.inputMode === '' &&
    field.placeholder === '' &&
    !field.role
  );
}
