import { html, type TemplateResult } from 'lit';
import type { Scene } from '../desk-state.js';
import { hashOf } from '../place.js';
import { askDialog } from './ask-dialog.js';
import { callerCard } from './caller-card.js';
import { inboxView } from './inbox-view.js';
import { queueView } from './queue-view.js';
import { statusBar } from './status-bar.js';
import { topBar } from './top-bar.js';
import { workspace } from './workspace.js';

/** The whole page. The call stays where it is while the tickets are read: hidden, never taken away. */
export function deskView(scene: Scene): TemplateResult {
  const { place, switchboard } = scene;
  return html`
    ${skipLinks(scene)} ${topBar(scene)}
    <main
      class="calls-view ${switchboard.active ? 'in-call' : ''} ${place.view === 'clients' ? 'at-clients' : ''}"
      ?hidden=${place.view === 'inbox'}
    >
      ${switchboard.active && place.view === 'calls' ? html`<h1 class="visually-hidden">${scene.words.views.calls}</h1>` : ''}
      <div class="phone">${callerCard(scene)} ${queueView(scene)}</div>
      ${workspace(scene)}
    </main>
    <main
      class="inbox-view ${place.view === 'inbox' && place.reference ? 'reading' : ''}"
      ?hidden=${place.view !== 'inbox'}
    >
      ${inboxView(scene)}
    </main>
    ${statusBar(scene)} ${askDialog(scene)}
    <p class="visually-hidden" role="status">${scene.said}</p>
  `;
}

function skipLinks({ words, acts, switchboard }: Scene): TemplateResult {
  return html`
    <nav class="skip" aria-label=${words.skip.label}>
      <button type="button" class="button" @click=${acts.goToQueue}>${words.skip.queue}</button>
      ${
        switchboard.active
          ? html`<button type="button" class="button" @click=${acts.goToCall}>${words.skip.call}</button>`
          : ''
      }
      <a class="button" href=${hashOf({ view: 'inbox' })}>${words.skip.inbox}</a>
    </nav>
  `;
}
