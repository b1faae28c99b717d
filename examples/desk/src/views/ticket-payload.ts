import type { Ticket } from '@filrouge/ticket';
import { html, type TemplateResult } from 'lit';
import type { Scene } from '../desk-state.js';

/** The ticket as data, to read and to copy. */
export function ticketPayload({ words: { ticket: words } }: Scene, ticket: Ticket): TemplateResult {
  const text = JSON.stringify(ticket, null, 2);
  return html`
    <div class="payload-head">
      <p class="muted">${words.payloadHint}</p>
      <filrouge-copy
        .copyables=${[{ label: words.copy, copied: words.copied, textOf: () => text }]}
        .byHand=${words.copyByHand}
        .fieldLabel=${words.copyField}
      ></filrouge-copy>
    </div>
    <pre class="payload" tabindex="0"><code>${text}</code></pre>
  `;
}
