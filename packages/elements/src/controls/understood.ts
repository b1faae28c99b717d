import type { PreviewedValue } from '@filrouge/engine';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { keyCaps } from '../templates/key-caps.js';
import { arrowStep } from './arrow-step.js';
import type { ControlHost } from './control.js';

/** How a value that was understood is shown, and how it stands in the field. */
export interface Understanding {
  readonly shown: (value: PreviewedValue) => string;
  readonly draftOf: (value: PreviewedValue) => string;
}

/**
 * A field, and below it what was understood of what is typed, before it is given. Where it may mean several things they
 * are offered: the down arrow goes to them, a digit or Enter picks there.
 */
export function withUnderstood(
  field: TemplateResult,
  host: ControlHost<string>,
  understanding: Understanding,
): TemplateResult {
  const preview = isTyped(host) ? host.preview(host.draft) : undefined;
  const meanings = preview?.kind === 'refused' ? preview.candidates : [];
  return html`<div @keydown=${moveAmongMeanings}>
    ${field}
    <p class="understood" role="status">
      ${preview?.kind === 'value' ? `= ${understanding.shown(preview)}` : nothing}${
        meanings.length > 0 ? host.messages.whichOne : nothing
      }
    </p>
    ${
      meanings.length === 0
        ? nothing
        : html`<div class="meanings">
            ${meanings.map((meaning, index) => meaningButton(host, understanding, { meaning, index }))}
          </div>`
    }
  </div>`;
}

/** Gives the meaning at that place, from 1; false when what is typed has none there. */
export function pickMeaning(host: ControlHost<string>, { draftOf }: Understanding, position: number): boolean {
  const preview = isTyped(host) ? host.preview(host.draft) : undefined;
  const meaning = preview?.kind === 'refused' ? preview.candidates[position - 1] : undefined;
  if (meaning) host.give(draftOf(meaning));
  return meaning !== undefined;
}

interface Meaning {
  readonly meaning: PreviewedValue;
  readonly index: number;
}

function meaningButton(
  host: ControlHost<string>,
  { shown, draftOf }: Understanding,
  { meaning, index }: Meaning,
): TemplateResult {
  const key = String(index + 1);
  return html`<button class="button" type="button" aria-keyshortcuts=${key} @click=${() => host.give(draftOf(meaning))}>
    ${shown(meaning)} ${keyCaps(index === 0 ? ['↓', key] : [key])}
  </button>`;
}

/** The answer that stands in the field already needs no echo. */
const isTyped = ({ draft, question }: ControlHost<string>) => draft.trim() !== '' && draft !== question.display;

/** From the field down to the meanings, between them, and back up from the first. */
function moveAmongMeanings(event: KeyboardEvent): void {
  const { currentTarget, target, key } = event;
  const step = arrowStep(event);
  if (step === 0 || !(currentTarget instanceof HTMLElement)) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('.field, .meanings button')];
  const from = stops.findIndex((stop) => stop === target);
  // Sideways is the field's own; from what is no stop, the calendar, nothing moves.
  const to = from < 0 || (from === 0 && key !== 'ArrowDown') ? undefined : stops[from + step];
  if (!to) return;
  to.focus();
  event.preventDefault();
}
