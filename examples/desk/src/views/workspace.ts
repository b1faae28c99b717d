import { keyHint } from '@filrouge/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../desk-state.js';
import type { ShownKey } from '../messages/index.js';
import { knowledgeOf } from '../knowledge.js';
import { clientsView } from './clients-view.js';
import { icon } from './icon.js';
import { byWait } from './queue-view.js';

const shownKeys: readonly ShownKey[] = ['pick', 'goOn', 'unknown', 'firstGap', 'send'];

/** The widget with the call on the line; without one, what to do. */
export function workspace(scene: Scene): TemplateResult {
  const { words, switchboard, place, preferences, acts } = scene;
  const isAtClients = place.view === 'clients';
  const { active } = switchboard;
  return html`
    <section class="workspace" aria-label=${words.views.calls}>
      ${clientsView(scene)}
      ${
        active
          ? html`<filrouge-agent
              ?hidden=${isAtClients}
              wrap-up="120"
              .session=${active.session}
              .knowledge=${knowledgeOf(active.call.client)}
              .locale=${preferences.locale}
              .theme=${preferences.theme}
              @filrouge-new-call-requested=${acts.takeNext}
            ></filrouge-agent>`
          : isAtClients
            ? nothing
            : welcome(scene)
      }
    </section>
  `;
}

function welcome({ words, switchboard, preferences, acts }: Scene): TemplateResult {
  const [next] = switchboard.calls.filter((call) => switchboard.stateOf(call) === 'waiting').toSorted(byWait);
  return html`
    <div class="welcome">
      <h1 tabindex="-1">${words.empty.heading}</h1>
      <p class="lead">${words.empty.lead}</p>
      <ol>
        ${words.empty.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${
        next
          ? html`<button type="button" class="button primary" @click=${() => acts.answer(next)}>
              ${icon('phone')}${words.empty.answerNext(next.caller.name)}
            </button>`
          : html`<p>${words.empty.nothing}</p>`
      }
      ${shortcutList(words.empty, preferences)}
    </div>
  `;
}

function shortcutList(
  { keysHeading, keys }: Scene['words']['empty'],
  { locale }: Scene['preferences'],
): TemplateResult {
  return html`
    <h2>${keysHeading}</h2>
    <dl class="keys">
      ${shownKeys.map(
        (key) => html`
          <div>
            <dt>${keyHint(key, { locale }).map((part) => html`<kbd>${part}</kbd>`)}</dt>
            <dd>${keys[key]}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}
