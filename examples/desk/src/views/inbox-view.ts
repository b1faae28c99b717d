import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { clientColor } from '../client-color.js';
import type { Scene } from '../desk-state.js';
import { dueIn, isOverdue } from '../due-in.js';
import type { InboxEntry } from '../inbox.js';
import { hashOf } from '../place.js';
import { icon } from './icon.js';
import { levelChip } from './level-chip.js';
import { ticketView } from './ticket-view.js';

/** The tickets as the next team sees them come in, and the one it reads. */
export function inboxView(scene: Scene): TemplateResult {
  const { words, inbox, place } = scene;
  const reference = place.view === 'inbox' ? place.reference : undefined;
  const chosen = inbox.entries.find((entry) => entry.reference === reference);
  return html`
    <section class="inbox-list" aria-labelledby="inbox-heading">
      <h1 id="inbox-heading" tabindex="-1">
        ${words.inbox.heading} <span class="muted">${inbox.entries.length > 0 ? words.inbox.order : nothing}</span>
      </h1>
      ${inbox.unreadable > 0 ? html`<p class="alert">${words.inbox.unreadable(inbox.unreadable)}</p>` : nothing}
      ${inbox.entries.length === 0 ? emptyInbox(scene) : entryList(scene, reference)}
      <p class="inbox-foot">
        <button type="button" class="button quiet small" @click=${scene.acts.exportArticleUses}>
          ${words.inbox.exportUses}
        </button>
      </p>
    </section>
    ${detail(scene, chosen, reference)}
  `;
}

function emptyInbox({ words }: Scene): TemplateResult {
  return html`
    <div class="empty-inbox">
      <h2>${words.inbox.emptyHeading}</h2>
      <p>${words.inbox.emptyText}</p>
      <a class="button primary" href=${hashOf({ view: 'calls' })}>${icon('phone')}${words.inbox.toCalls}</a>
    </div>
  `;
}

function entryList(scene: Scene, chosen: string | undefined): TemplateResult {
  return html`
    <ol class="entries">
      ${repeat(
        scene.inbox.entries,
        ({ reference }) => reference,
        (entry) => entryRow(scene, entry, entry.reference === chosen),
      )}
    </ol>
  `;
}

function entryRow(scene: Scene, { reference, ticket }: InboxEntry, isChosen: boolean): TemplateResult {
  const { words } = scene;
  return html`
    <li ${clientColor(scene.colorOf(ticket))}>
      <a
        class="entry"
        href=${hashOf({ view: 'inbox', reference })}
        data-reference=${reference}
        aria-current=${isChosen ? 'true' : nothing}
      >
        <span class="entry-top">
          ${levelChip(ticket.priority?.level, words, true)}
          <span class="reference">${reference}</span>
          ${due(scene, ticket.sla?.respondBy)}
        </span>
        <strong class="title" lang=${ticket.locale}>${ticket.title}</strong>
        <span class="entry-bottom">
          <span class="client">${ticket.client.name}</span>
          <span class="group">${ticket.escalation?.group ?? words.ticket.outcomes[ticket.outcome.kind]}</span>
        </span>
      </a>
    </li>
  `;
}

function due({ words, nowMs, preferences }: Scene, respondBy: string | undefined): TemplateResult {
  if (respondBy === undefined) return html`<span class="due muted">${words.inbox.noDue}</span>`;
  return html`<span class="due ${isOverdue(respondBy, nowMs) ? 'overdue' : ''}">
    ${words.inbox.respond} ${dueIn(respondBy, nowMs, preferences.locale)}
  </span>`;
}

function detail(scene: Scene, entry: InboxEntry | undefined, reference: string | undefined): unknown {
  const { words } = scene;
  if (entry) return ticketView(scene, entry);
  if (reference === undefined && scene.inbox.entries.length === 0) return nothing;
  return html`<section class="ticket none">
    <p class="muted">${reference === undefined ? words.inbox.choose : words.inbox.gone(reference)}</p>
    ${
      reference === undefined
        ? nothing
        : html`<a class="button" href=${hashOf({ view: 'inbox' })}>${icon('back')}${words.inbox.back}</a>`
    }
  </section>`;
}
