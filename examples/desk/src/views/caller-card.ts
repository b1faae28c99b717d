import type { Session } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { Call } from '../calls/call.js';
import { clientColor } from '../client-color.js';
import type { Scene } from '../desk-state.js';
import { minutesAndSeconds } from '../due-in.js';
import { hashOf } from '../place.js';
import { readableFor } from '../locale.js';
import { callerNameOf } from './caller-name.js';
import { icon } from './icon.js';

/** Who is on the line, and the part they play. */
export function callerCard(scene: Scene): TemplateResult | typeof nothing {
  const { active } = scene.switchboard;
  if (!active) return nothing;
  const { call, session } = active;
  const { words, clientOf } = scene;
  const client = clientOf(call.client);
  const isOver = scene.switchboard.stateOf(call) === 'ended';
  return html`
    <section class="caller ${isOver ? 'over' : ''}" aria-labelledby="caller-heading" ${clientColor(client?.color)}>
      <p class="line-state">
        <span>${isOver ? words.caller.over : words.caller.heading}</span>
        ${isOver ? nothing : timer(scene, session)}
      </p>
      <h2 id="caller-heading" tabindex="-1">
        ${callerNameOf(scene, call)}
        ${call.isVip ? html`<span class="vip">${icon('star')}${words.queue.vip}</span>` : nothing}
      </h2>
      <dl class="facts">
        <div>
          <dt>${words.caller.called}</dt>
          <dd><span class="client">${client?.name ?? call.client}</span> <bdi class="muted">${client?.line}</bdi></dd>
        </div>
        ${callsFrom(scene, call)}
      </dl>
      ${isOver ? afterwards(scene, session) : html`${whatIsSaid(scene, call)}${parking(scene, call)}`}
    </section>
  `;
}

function timer({ words, nowMs }: Scene, session: Session): TemplateResult {
  return html`<span class="timer" role="timer" aria-label=${words.caller.time}>
    ${minutesAndSeconds(nowMs - Date.parse(session.view.openedAt))}
  </span>`;
}

function callsFrom({ words }: Scene, { caller, language }: Call): TemplateResult | typeof nothing {
  if (caller.number === '') return nothing;
  return html`<div>
    <dt>${words.caller.number}</dt>
    <dd>
      <bdi>${caller.number}</bdi>
      <span class="muted">${language === undefined ? '' : words.queue.speaks[language]}</span>
    </dd>
  </div>`;
}

/** The caller's words in the caller's language, and in one the operator reads where that is another. */
function whatIsSaid(
  { words, preferences }: Scene,
  { part, language: announced }: Call,
): TemplateResult | typeof nothing {
  if (!part || announced === undefined) return nothing;
  const { says, knows } = part;
  const locale = readableFor(preferences.locale);
  const language = preferences.callerLocale === 'announced' ? announced : preferences.callerLocale;
  return html`
    <figure class="says">
      <figcaption>${icon('speech')}${words.caller.says}</figcaption>
      <blockquote lang=${language} dir="auto">${says[language]}</blockquote>
      ${
        language === locale
          ? nothing
          : html`<p class="translation">
              <span class="muted">${words.caller.translation}</span>
              <span lang=${locale} dir="auto">${says[locale]}</span>
            </p>`
      }
      <p class="knows">
        <span class="muted">${words.caller.knows}</span> <span lang=${locale} dir="auto">${knows[locale]}</span>
      </p>
    </figure>
  `;
}

function parking(scene: Scene, call: Call): TemplateResult {
  const { words, acts } = scene;
  return html`<p class="buttons">
    <button
      type="button"
      class="button"
      aria-label=${words.caller.parkCall(callerNameOf(scene, call))}
      @click=${acts.park}
    >
      ${icon('pause')}${words.caller.park}
    </button>
  </p>`;
}

function afterwards({ words, acts }: Scene, session: Session): TemplateResult {
  const { reference } = session.view.delivery;
  return html`<p class="buttons">
    ${
      reference === undefined
        ? nothing
        : html`<a class="button" href=${hashOf({ view: 'inbox', reference })}
            >${icon('inbox')}${words.caller.read(reference)}</a
          >`
    }
    <button type="button" class="button" @click=${acts.goToQueue}>${icon('phone')}${words.caller.next}</button>
  </p>`;
}
