import { html } from 'lit';
import { control } from './control.js';
import { inputText, textOf } from './text-field.js';

/** Several lines of text; Enter goes on, Shift+Enter starts a line. */
export const longTextControl = control<string>({
  type: 'longText',
  takesText: () => true,
  draftOf: ({ question }) => textOf(question.value),
  answerOf: (draft) => draft,
  render: (host) =>
    html`<textarea
      class="field"
      dir="auto"
      data-focus
      rows="2"
      autocomplete="off"
      aria-labelledby=${host.labelId}
      aria-describedby=${host.describedBy}
      aria-required=${String(host.question.isRequired)}
      aria-invalid=${String(host.errors.length > 0)}
      .value=${host.draft}
      @input=${(event: Event) => host.keep(inputText(event))}
    ></textarea>`,
});
