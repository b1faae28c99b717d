import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../desk-state.js';
import { timeOfDay } from '../due-in.js';
import type { LoggedEvent } from '../event-log.js';
import type { Locale } from '../locale.js';
import { toolModes } from '../ticketing-tool.js';
import { icon } from './icon.js';
import { segmented } from './segmented.js';

/** What an integrator wants in sight: the ticketing tool's mood, and what the widget told the page. */
export function statusBar(scene: Scene): TemplateResult {
  const { words, events, isLogOpen, toolMode, acts, preferences } = scene;
  const [latest] = events;
  return html`
    <footer class="status-bar">
      ${isLogOpen ? log(scene) : nothing}
      <div class="status-line">
        ${segmented({
          name: 'tool-mode',
          legend: words.status.tool,
          showsLegend: true,
          values: toolModes,
          chosen: toolMode,
          labelOf: (mode) => html`<span class="mode ${mode}">${words.status.modes[mode]}</span>`,
          onChoose: acts.chooseToolMode,
        })}
        <p class="latest">${latest ? line(latest, preferences.locale) : words.status.noEvents}</p>
        <button
          type="button"
          class="button quiet small"
          aria-expanded=${isLogOpen ? 'true' : 'false'}
          @click=${acts.toggleLog}
        >
          ${words.status.events(latest?.number ?? 0)}<span class="fold">${icon('down')}</span>
        </button>
        <button type="button" class="button quiet small" @click=${acts.startOver}>
          ${icon('again')}${words.settings.startOver}
        </button>
      </div>
    </footer>
  `;
}

function line({ atMs, name, detail }: LoggedEvent, locale: Locale): TemplateResult {
  return html`<time>${timeOfDay(atMs, locale)}</time> <code>${name}</code> <span class="muted">${detail}</span>`;
}

function log({ words, events, preferences }: Scene): TemplateResult {
  const { columns, eventsHeading, noEvents } = words.status;
  return html`
    <div class="log" role="region" aria-label=${eventsHeading} tabindex="0">
      <table>
        <caption>
          ${events.length === 0 ? noEvents : eventsHeading}
        </caption>
        <thead>
          <tr>
            <th scope="col">${columns.time}</th>
            <th scope="col">${columns.event}</th>
            <th scope="col">${columns.detail}</th>
          </tr>
        </thead>
        <tbody>
          ${events.map(
            ({ atMs, name, detail }) =>
              html`<tr>
                <td><time>${timeOfDay(atMs, preferences.locale)}</time></td>
                <td><code>${name}</code></td>
                <td>${detail}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
