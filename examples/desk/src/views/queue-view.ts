import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Call } from '../calls/call.js';
import { clientColor } from '../client-color.js';
import type { Scene } from '../desk-state.js';
import { minutesAndSeconds } from '../due-in.js';
import { hashOf } from '../place.js';
import { walkCalls } from '../queue-keys.js';
import type { CallState } from '../switchboard.js';
import { callerNameOf } from './caller-name.js';
import { icon } from './icon.js';

const parkedStates: ReadonlySet<CallState> = new Set(['parked', 'sending', 'unsent']);

/** The calls that wait, those put aside, and those handled. */
export function queueView(scene: Scene): TemplateResult {
  const { words, switchboard, isQueueOpen, acts } = scene;
  const inState = (isWanted: (state: CallState) => boolean) =>
    switchboard.calls.filter((call) => isWanted(switchboard.stateOf(call)));
  const waiting = inState((state) => state === 'waiting').toSorted(byWait);
  const handled = inState((state) => state === 'ended');
  return html`
    <section class="queue ${isQueueOpen ? 'open' : ''}" aria-labelledby="queue-heading">
      <h2 id="queue-heading">
        <span>${words.queue.heading}</span> <span class="muted">${words.queue.waiting(waiting.length)}</span>
        <button
          type="button"
          class="button quiet small queue-toggle"
          aria-expanded=${isQueueOpen ? 'true' : 'false'}
          aria-labelledby="queue-heading"
          @click=${acts.toggleQueue}
        >
          ${icon('down')}
        </button>
      </h2>
      <div class="queue-content" @keydown=${walkCalls}>
        ${parkedCalls(
          scene,
          inState((state) => parkedStates.has(state)),
        )}
        ${waiting.length === 0 ? html`<p class="muted">${words.queue.empty}</p>` : nothing}
        <ul class="calls">
          ${repeat(
            waiting,
            ({ id }) => id,
            (call) => waitingCall(scene, call),
          )}
        </ul>
        ${handledCalls(scene, handled)}
      </div>
    </section>
  `;
}

/** Who waits longest comes first. */
export function byWait(one: Call, other: Call): number {
  return other.waitedSeconds - one.waitedSeconds;
}

function waitingCall(scene: Scene, call: Call): TemplateResult {
  const { words, nowMs, openedAtMs, clientOf, acts } = scene;
  const client = clientOf(call.client);
  const elapsed = minutesAndSeconds(nowMs - openedAtMs + call.waitedSeconds * 1000);
  const button = html`
    <button
      type="button"
      class="button call-button"
      data-answer
      aria-label=${words.queue.answerCall(call.caller.name, client?.name ?? call.client)}
      @click=${() => acts.answer(call)}
    >
      ${icon('phone')}${words.queue.answer}
    </button>
  `;
  return callRow(scene, call, {
    note: html`<span class="wait" title=${words.queue.waitedFor(elapsed)}>${elapsed}</span>`,
    action: client?.scenario ? button : html`<p class="alert">${words.queue.noScript(client?.issues.length ?? 1)}</p>`,
  });
}

function parkedCalls(scene: Scene, calls: readonly Call[]): TemplateResult | typeof nothing {
  if (calls.length === 0) return nothing;
  const { words, switchboard, clientOf, acts } = scene;
  return html`
    <h3>${words.queue.parked}</h3>
    <ul class="calls parked">
      ${calls.map((call) => {
        const name = clientOf(call.client)?.name ?? call.client;
        return callRow(scene, call, {
          note: html`<span class="state">${words.queue.states[switchboard.stateOf(call)]}</span>`,
          action: html`<button
            type="button"
            class="button call-button"
            aria-label=${words.queue.resumeCall(callerNameOf(scene, call), name)}
            @click=${() => acts.answer(call)}
          >
            ${words.queue.resume}
          </button>`,
        });
      })}
    </ul>
  `;
}

function handledCalls(scene: Scene, calls: readonly Call[]): TemplateResult | typeof nothing {
  if (calls.length === 0) return nothing;
  const { words } = scene;
  return html`
    <details class="handled">
      <summary>${words.queue.handled(calls.length)}</summary>
      <ul class="calls">
        ${calls.map((call) =>
          callRow(scene, call, {
            note: outcomeOf(scene, call),
            action: call.part ? ringAgain(scene, call) : nothing,
          }),
        )}
      </ul>
    </details>
  `;
}

function ringAgain({ words, acts }: Scene, call: Call): TemplateResult {
  return html`<button
    type="button"
    class="button quiet small"
    aria-label=${words.queue.ringAgainCall(call.caller.name)}
    @click=${() => acts.ringAgain(call)}
  >
    ${icon('again')}${words.queue.ringAgain}
  </button>`;
}

function outcomeOf({ switchboard, words }: Scene, call: Call): unknown {
  const view = switchboard.sessionOf(call)?.view;
  if (view?.delivery.reference !== undefined) {
    const { reference } = view.delivery;
    return html`<a href=${hashOf({ view: 'inbox', reference })}>${reference}</a>`;
  }
  const phases: Readonly<Record<string, string>> = words.queue.phases;
  return html`<span class="state">${phases[view?.phase ?? ''] ?? ''}</span>`;
}

function callRow(
  scene: Scene,
  call: Call,
  parts: { readonly note: unknown; readonly action: unknown },
): TemplateResult {
  const { words, clientOf, preferences } = scene;
  const client = clientOf(call.client);
  return html`
    <li class="call" ${clientColor(client?.color)}>
      <p class="who">
        <strong>${callerNameOf(scene, call)}</strong>
        ${call.isVip ? html`<span class="vip">${icon('star')}${words.queue.vip}</span>` : nothing}
        ${
          call.language === undefined || call.language === preferences.locale
            ? nothing
            : html`<abbr class="language" title=${words.queue.speaks[call.language]}
                >${call.language.toUpperCase()}</abbr
              >`
        }
      </p>
      <p class="note">${parts.note}</p>
      <p class="where"><span class="client">${client?.name ?? call.client}</span></p>
      <p class="number muted"><bdi>${call.caller.number}</bdi></p>
      <div class="action">${parts.action}</div>
    </li>
  `;
}
