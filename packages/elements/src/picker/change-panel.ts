import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { clientColor } from '../templates/client-color.js';
import type { CallDifference, Change } from './call-difference.js';
import type { PickerWords } from './picker-words.js';

/** What the question is put with. */
export interface ChangeScene {
  readonly client: { readonly name: string; readonly color?: string | undefined };
  readonly difference: CallDifference;
  readonly words: PickerWords;
  readonly onChange: () => void;
  readonly onAnother: () => void;
  readonly onCancel: () => void;
}

/** Asks before a call goes to another client, and says what that changes. */
export function changePanel({ client, difference, words, onChange, onAnother, onCancel }: ChangeScene): TemplateResult {
  const { kept, lost, priority, group, rules, missing } = difference;
  return html`<section class="change" aria-labelledby="change" ${clientColor(client.color)}>
    <h2 id="change">${words.confirmHeading(client.name)}</h2>
    <ul class="differences">
      <li>${icon('check')}<span>${words.kept(kept)}</span></li>
      ${
        lost.length === 0
          ? nothing
          : html`<li class="lost">
              ${icon('warning')}<span>${words.lost(lost.length)} <bdi>${lost.join(', ')}</bdi></span>
            </li>`
      }
      ${changeLine(words.priority, priority, words)} ${changeLine(words.group, group, words)}
      <li>${icon('question')}<span>${words.missing(missing)}</span></li>
      ${
        rules.length === 0
          ? nothing
          : html`<li>
              ${icon('info')}<span>${words.line(words.rules)}<bdi>${rules.join(' ')}</bdi></span>
            </li>`
      }
    </ul>
    <div class="actions">
      <button type="button" class="button primary" data-focus @click=${onChange}>${words.changeTo(client.name)}</button>
      <button type="button" class="button" @click=${onAnother}>${words.asAnother}</button>
      <button type="button" class="button quiet" @click=${onCancel}>${words.cancel}</button>
    </div>
  </section>`;
}

function changeLine(name: string, { before, after }: Change, words: PickerWords): TemplateResult | typeof nothing {
  if (before === undefined && after === undefined) return nothing;
  const shown = (value: string | undefined) => html`<strong><bdi>${value ?? words.none}</bdi></strong>`;
  return html`<li>
    ${icon('flag')}<span>
      ${words.line(name)}${before === after ? html`${shown(after)} (${words.same})` : html`${shown(before)} ${words.becomes} ${shown(after)}`}
    </span>
  </li>`;
}
