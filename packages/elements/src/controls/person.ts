import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { ControlHost } from './control.js';
import { control } from './control.js';
import { inputText, textOf } from './text-field.js';

const parts = ['name', 'phone', 'email'] as const;
type PersonPart = (typeof parts)[number];

/** What stands in the fields; `id` is the directory's and stays with the person. */
interface PersonDraft extends Readonly<Record<PersonPart, string>> {
  readonly id: string;
}

/** A person: name, telephone number and e-mail address in one row. */
export const personControl = control<PersonDraft>({
  type: 'person',
  takesText: () => true,
  draftOf: ({ question }) => draftOf(question.value),
  answerOf: (draft) => (parts.some((part) => draft[part].trim() !== '') ? filledIn(draft) : ''),
  render: (host) =>
    html`<div class="person" role="group" aria-labelledby=${host.labelId} aria-describedby=${host.describedBy}>
      ${parts.map((part) => partField(host, part))}
    </div>`,
});

/** Kinds of input; the one for e-mail addresses drops spaces while they are typed, so it is not used. */
const inputModes = { name: 'text', phone: 'tel', email: 'email' } as const;
/** Which field an issue of the question is about. */
const faultyPart: Readonly<Record<string, PersonPart>> = {
  'answer-person-without-name': 'name',
  'answer-not-a-phone-number': 'phone',
  'answer-not-an-email': 'email',
};

function partField(host: ControlHost<PersonDraft>, part: PersonPart): TemplateResult {
  const { draft, messages, describedBy, errors } = host;
  const labels = { name: messages.personName, phone: messages.personPhone, email: messages.personEmail };
  const isInvalid = errors.some((code) => faultyPart[code] === part);
  return html`<div class="person-part">
    <label class="part-label" for="person-${part}">${labels[part]}</label>
    <input
      class="field"
      dir="auto"
      id="person-${part}"
      ?data-focus=${part === 'name'}
      type="text"
      inputmode=${inputModes[part]}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${describedBy}
      aria-required=${String(part === 'name' && host.question.isRequired)}
      aria-invalid=${String(isInvalid)}
      .value=${draft[part]}
      @input=${(event: Event) => host.keep({ ...draft, [part]: inputText(event) })}
    />
  </div>`;
}

function draftOf(value: unknown): PersonDraft {
  const person =
    typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)) : undefined;
  const textAt = (key: string) => textOf(person?.get(key));
  return { name: textAt('name'), phone: textAt('phone'), email: textAt('email'), id: textAt('id') };
}

function filledIn(draft: PersonDraft): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(draft).filter(([, text]) => text.trim() !== ''));
}
