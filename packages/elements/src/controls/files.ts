import type { FileReference, FilesQuestion } from '@filrouge/scenario';
import type { QuestionView, UploadView } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { describeInCall } from '../messages/describe-in-call.js';
import { shownText } from '../messages/index.js';
import type { ControlHost } from './control.js';
import { control } from './control.js';
import { fileSize } from './file-size.js';

/** Files that are stored; those on their way stand below them. */
type Files = readonly FileReference[];

/** Files: picked or dropped, sent at once, each with its own way on; the answer holds what is stored. */
export const filesControl = control<Files>({
  type: 'files',
  takesText: () => false,
  draftOf: ({ question }) => storedIn(question),
  answerOf: (draft) => draft,
  render: filesList,
});

// Only its own question type makes the value, and its schema the settings.
const storedIn = ({ value }: QuestionView): Files => (Array.isArray(value) ? value : []);
const settingsOf = ({ settings }: QuestionView) => settings as FilesQuestion;

function filesList(host: ControlHost<Files>): TemplateResult {
  const stored = storedIn(host.question);
  return html`<div
    class="files"
    role="group"
    aria-labelledby=${host.labelId}
    aria-describedby=${host.describedBy}
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${(event: DragEvent) => handleDrop(event, host)}
  >
    ${picker(host)}
    ${
      stored.length + host.uploads.length === 0
        ? nothing
        : html`<ul class="file-list">
            ${repeat(
              stored,
              ({ reference }) => reference,
              (file) => storedRow(host, stored, file),
            )}
            ${repeat(
              host.uploads,
              ({ key }) => key,
              (upload) => uploadRow(host, upload),
            )}
          </ul>`
    }
  </div>`;
}

/** The native input does the work, out of sight: its own button cannot be worded. */
function picker(host: ControlHost<Files>): TemplateResult {
  const { types, atMost } = settingsOf(host.question);
  return html`<label class="button file-button">
    <input
      class="file-input"
      type="file"
      data-focus
      ?multiple=${atMost !== 1}
      accept=${types?.join(',') ?? nothing}
      aria-describedby=${host.describedBy}
      @change=${(event: Event) => handlePick(event, host)}
    />
    ${host.messages.pickFiles}
  </label>`;
}

function storedRow(host: ControlHost<Files>, stored: Files, file: FileReference): TemplateResult {
  const others = stored.filter(({ reference }) => reference !== file.reference);
  return html`<li class="file-row">
    <span class="file-name">${file.name}</span>
    <span class="file-size">${fileSize(file.size, host.locale)}</span>
    ${takeOff(host, file.name, () => host.giveAndStay(others))}
  </li>`;
}

function uploadRow(host: ControlHost<Files>, { key, name, size, state, progress, issue }: UploadView): TemplateResult {
  const { messages, locale } = host;
  return html`<li class="file-row">
    <span class="file-name">${name}</span>
    ${
      state === 'uploading'
        ? html`<progress
            class="file-progress"
            max="1"
            .value=${progress}
            aria-label=${messages.sendingFile(name)}
          ></progress>`
        : html`<span class="file-size">${fileSize(size, locale)}</span>`
    }
    ${
      issue?.code === 'upload-failed'
        ? html`<button class="button" type="button" @click=${() => host.retryUpload(key)}>${messages.tryAgain}</button>`
        : nothing
    }
    ${takeOff(host, name, () => host.dropUpload(key))}
    ${issue ? html`<span class="file-issue" role="status">${shownText({ text: describeInCall(issue, locale).message, locale })}</span>` : nothing}
  </li>`;
}

const takeOff = ({ messages }: ControlHost<Files>, name: string, act: () => void): TemplateResult =>
  html`<button class="button" type="button" aria-label=${messages.takeFileOff(name)} @click=${act}>
    ${messages.takeOff}
  </button>`;

function handlePick({ currentTarget }: Event, host: ControlHost<Files>): void {
  if (!(currentTarget instanceof HTMLInputElement)) return;
  host.attach([...(currentTarget.files ?? [])]);
  // The same file may be picked again after it was taken off.
  currentTarget.value = '';
}

function handleDrop(event: DragEvent, host: ControlHost<Files>): void {
  event.preventDefault();
  host.attach([...(event.dataTransfer?.files ?? [])]);
}
