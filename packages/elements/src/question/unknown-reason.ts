import type { QuestionView } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { inputText } from '../controls/text-field.js';
import type { Messages } from '../messages/index.js';

/** What the field for the reason is made from. */
export interface UnknownReasonOptions {
  readonly question: QuestionView;
  readonly messages: Messages['question'];
  readonly onReason: (reason: string) => void;
}

/** Why the caller does not know: one line, never insisted on, given on Enter or when the focus leaves. */
export function unknownReason({ question, messages, onReason }: UnknownReasonOptions): TemplateResult {
  return html`<label class="reason">
    <span class="part-label">${messages.unknownReason}</span>
    <input
      class="field"
      dir="auto"
      type="text"
      autocomplete="off"
      .value=${question.reason ?? ''}
      @change=${(event: Event) => onReason(inputText(event).trim())}
      @keydown=${(event: KeyboardEvent) => handleEnter(event, onReason)}
    />
  </label>`;
}

/** Before the question goes on by the same key. */
function handleEnter(event: KeyboardEvent, onReason: UnknownReasonOptions['onReason']): void {
  if (event.key === 'Enter' && !event.isComposing) onReason(inputText(event).trim());
}

/** The same for a question just left: it says which, and waits at the foot until the next answer. Enter is `onDone`. */
export function unknownNote(options: UnknownReasonOptions & { readonly onDone: () => void }): TemplateResult {
  const { question, messages, onDone } = options;
  const handleKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onDone();
  };
  return html`<div class="unknown-note" @keydown=${handleKeydown}>
    <p class="note">${messages.unknownNoted(question.label.text)}</p>
    ${unknownReason(options)}
  </div>`;
}
