import type { PreviewedValue } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { keyCaps } from '../templates/key-caps.js';
import type { ControlHost } from './control.js';

/** How a value that was understood is shown, and how it stands in the field. */
export interface Understanding {
  readonly shown: (value: PreviewedValue) => string;
  readonly draftOf: (value: PreviewedValue) => string;
}

/** What was understood of what is typed, before it is given; the meanings to pick from when there are several. */
export function understood(host: ControlHost<string>, { shown, draftOf }: Understanding): TemplateResult {
  const preview = isTyped(host) ? host.preview(host.draft) : undefined;
  const meanings = preview?.kind === 'refused' ? preview.candidates : [];
  return html`<p class="understood" role="status">
      ${preview?.kind === 'value' ? `= ${shown(preview)}` : nothing}${meanings.length > 0 ? host.messages.whichOne : nothing}
    </p>
    ${
      meanings.length === 0
        ? nothing
        : html`<div class="meanings">
            ${meanings.map(
              (meaning, index) =>
                html`<button
                  class="button"
                  type="button"
                  aria-keyshortcuts="Alt+${index + 1}"
                  @click=${() => host.give(draftOf(meaning))}
                >
                  ${shown(meaning)} ${keyCaps([`Alt+${String(index + 1)}`])}
                </button>`,
            )}
          </div>`
    }`;
}

/** Gives the meaning at that place, from 1; false when what is typed has none there. */
export function pickMeaning(host: ControlHost<string>, { draftOf }: Understanding, position: number): boolean {
  const preview = isTyped(host) ? host.preview(host.draft) : undefined;
  const meaning = preview?.kind === 'refused' ? preview.candidates[position - 1] : undefined;
  if (meaning) host.give(draftOf(meaning));
  return meaning !== undefined;
}

/** The answer that stands in the field already needs no echo. */
const isTyped = ({ draft, question }: ControlHost<string>) => draft.trim() !== '' && draft !== question.display;
