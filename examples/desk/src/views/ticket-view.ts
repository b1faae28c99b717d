import { html, type TemplateResult } from 'lit';
import { clientColor } from '../client-color.js';
import { ticketViews, type Scene, type TicketView } from '../desk-state.js';
import { momentOf } from '../due-in.js';
import type { InboxEntry } from '../inbox.js';
import { hashOf } from '../place.js';
import { icon } from './icon.js';
import { levelChip } from './level-chip.js';
import { segmented } from './segmented.js';
import { ticketBody } from './ticket-body.js';
import { ticketFacts } from './ticket-facts.js';
import { ticketPayload } from './ticket-payload.js';

/** One ticket, as the next team reads it, as plain text, or as the data that was handed over. */
export function ticketView(scene: Scene, entry: InboxEntry): TemplateResult {
  const { words, preferences } = scene;
  const { ticket, reference, receivedAt } = entry;
  return html`
    <article class="ticket" aria-labelledby="ticket-heading" ${clientColor(scene.colorOf(ticket))}>
      <header>
        <a class="back" href=${hashOf({ view: 'inbox' })}>${icon('back')}${words.inbox.back}</a>
        <p class="ticket-line">
          ${levelChip(ticket.priority?.level, words)}
          <span class="client">${ticket.client.name}</span>
          <span class="reference">${reference}</span>
          <span class="muted">${words.ticket.received} ${momentOf(receivedAt, preferences.locale)}</span>
        </p>
        <h2 id="ticket-heading" tabindex="-1" lang=${ticket.locale}>${ticket.title}</h2>
        ${viewChoice(scene)}
      </header>
      ${bodies[scene.ticketView](scene, entry)}
    </article>
  `;
}

const bodies: Readonly<Record<TicketView, (scene: Scene, entry: InboxEntry) => TemplateResult>> = {
  read: (scene, { ticket, workNotes = [] }) =>
    html`${ticketFacts(scene, ticket)}${ticketBody(scene, ticket, workNotes)}`,
  // Shown as text: what a caller said is never markup here, whatever stands in it.
  text: ({ words }, { ticket }) => html`
    <p class="muted">${words.ticket.textHint}</p>
    <pre class="plain-text" tabindex="0" lang=${ticket.locale}>${ticket.description.text}</pre>
  `,
  payload: (scene, { ticket }) => ticketPayload(scene, ticket),
};

function viewChoice({ words, ticketView: chosen, acts }: Scene): TemplateResult {
  const { label, ...labels } = words.ticket.tabs;
  return segmented({
    name: 'ticket-view',
    legend: label,
    values: ticketViews,
    chosen,
    labelOf: (view) => labels[view],
    onChoose: acts.chooseTicketView,
  });
}
