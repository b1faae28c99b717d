import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Scene } from '../desk-state.js';
import { minutesAndSeconds } from '../due-in.js';
import { hashOf } from '../place.js';
import { themes, type Theme } from '../preferences.js';
import { callerNameOf } from './caller-name.js';
import { icon, type IconName } from './icon.js';
import { languageMenu } from './language-menu.js';
import { segmented } from './segmented.js';

/** Where one is, who is on the line, and how the desk looks. */
export function topBar(scene: Scene): TemplateResult {
  const { words, operatorName } = scene;
  return html`
    <header class="top-bar">
      <p class="brand">${thread}<strong>${words.brand.name}</strong><span>${words.brand.place}</span></p>
      ${views(scene)} ${lineChip(scene)}
      <div class="settings" role="group" aria-label=${words.settings.label}>
        <span class="operator" title=${words.operator(operatorName)}>
          <span aria-hidden="true">${initialsOf(operatorName)}</span>
          <span class="visually-hidden">${words.operator(operatorName)}</span>
        </span>
        ${languageMenu(scene)} ${themeChoice(scene)}
      </div>
    </header>
  `;
}

const themeIcons = { auto: 'halfMoon', light: 'sun', dark: 'moon' } as const satisfies Record<Theme, IconName>;

/** The red thread. */
const thread = html`<svg class="thread" viewBox="0 0 28 20" aria-hidden="true" focusable="false">
  ${svg`<path d="M1 13c5 0 5-8 10-8s4 9 8 9 4-4 8-4" />`}
</svg>`;

function views({ words, place, inbox }: Scene): TemplateResult {
  const count = inbox.entries.length;
  return html`
    <nav aria-label=${words.views.label}>
      <a href=${hashOf({ view: 'calls' })} aria-current=${place.view === 'calls' ? 'page' : nothing}>
        ${icon('phone')}${words.views.calls}
      </a>
      <a href=${hashOf({ view: 'clients' })} aria-current=${place.view === 'clients' ? 'page' : nothing}>
        ${icon('people')}${words.views.clients}
      </a>
      <a href=${hashOf({ view: 'inbox' })} aria-current=${place.view === 'inbox' ? 'page' : nothing}>
        ${icon('inbox')}${words.views.inbox}
        <span class="count" aria-hidden="true">${count}</span>
        <span class="visually-hidden">${words.inbox.count(count)}</span>
      </a>
    </nav>
  `;
}

/** Shown where the call itself is out of sight. */
function lineChip(scene: Scene): TemplateResult | typeof nothing {
  const { words, place, switchboard, nowMs, acts } = scene;
  const { active } = switchboard;
  if (!active || place.view === 'calls' || !switchboard.isBusy) return nothing;
  const elapsed = minutesAndSeconds(nowMs - Date.parse(active.session.view.openedAt));
  return html`<button type="button" class="button line-chip" @click=${acts.goToCall}>
    ${icon('phone')}${words.onTheLine(callerNameOf(scene, active.call), elapsed)}
  </button>`;
}

function themeChoice({ words, preferences, acts }: Scene): TemplateResult {
  const { theme: label, themes: names } = words.settings;
  return segmented({
    name: 'theme',
    legend: label,
    values: themes,
    chosen: preferences.theme,
    labelOf: (theme) => html`${icon(themeIcons[theme])}<span class="wide-only">${names[theme]}</span>`,
    onChoose: (theme) => acts.prefer({ theme }),
  });
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
}
