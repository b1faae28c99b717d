import type { Clock, Session, View } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isOver } from '../controllers/phases.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import { questionsOf } from '../steps/question-state.js';
import { clientColor } from '../templates/client-color.js';
import { keyCaps } from '../templates/key-caps.js';
import { elapsedSince } from '../times/elapsed.js';
import { ticking } from '../times/ticking.js';
import type { PickerWords } from './picker-words.js';

/** What the row of calls is made from. */
export interface TabsScene {
  readonly calls: readonly Session[];
  readonly shown: Session | undefined;
  readonly clock: Clock;
  readonly words: PickerWords;
  /** What the panel below is open for, if it is. */
  readonly panel: 'another' | 'change' | undefined;
  readonly canChange: boolean;
  readonly onShow: (call: Session) => void;
  readonly onPanel: (panel: 'another' | 'change') => void;
}

/** The calls under way, each in its client's colour, and the ways to take another or to change its client. */
export function callTabs(scene: TabsScene): TemplateResult | typeof nothing {
  const { calls, words, panel, canChange, onPanel } = scene;
  if (calls.length === 0) return nothing;
  return html`<nav class="calls" part="calls" aria-label=${words.calls}>
    <ul>
      ${repeat(
        calls,
        ({ id }) => id,
        (call) => callTab(call, scene),
      )}
    </ul>
    <div class="acts">
      <button
        type="button"
        class="button quiet small"
        aria-expanded=${String(panel === 'another')}
        aria-keyshortcuts=${ariaKeyShortcuts('newCall')}
        @click=${() => onPanel('another')}
      >
        ${words.another} ${keyCaps(keyHint('newCall'))}
      </button>
      ${
        canChange
          ? html`<button
              type="button"
              class="button quiet small"
              aria-expanded=${String(panel === 'change')}
              @click=${() => onPanel('change')}
            >
              ${words.change}
            </button>`
          : nothing
      }
    </div>
  </nav>`;
}

function callTab(call: Session, { shown, clock, words, onShow }: TabsScene): TemplateResult {
  const { client, phase, openedAt } = call.view;
  const isShown = call === shown;
  const state = words.phases[phase];
  return html`<li>
    <button
      type="button"
      class="call ${phase}"
      part="call"
      aria-current=${isShown ? 'true' : nothing}
      ${clientColor(client.color)}
      @click=${() => onShow(call)}
    >
      <strong dir="auto">${client.name}</strong> <span class="who" dir="auto">${aboutOf(call.view)}</span>
      ${state === '' ? nothing : html`<span class="state">${state}</span>`}
      ${
        isShown || isOver(phase)
          ? nothing
          : html`<span class="time">${ticking(() => elapsedSince(openedAt, clock.now()))}</span>`
      }
    </button>
  </li>`;
}

/** Who calls, as soon as somebody was named; until then what it is about. */
function aboutOf({ steps, scenario }: View): string {
  for (const { value } of steps.flatMap(questionsOf)) {
    const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
    if (typeof name === 'string' && name !== '') return name;
  }
  return scenario.title.text;
}
