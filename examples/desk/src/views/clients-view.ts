import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../desk-state.js';
import { catalogSizes } from '../many-clients.js';
import { segmented } from './segmented.js';

/** The calls under way as tabs; in the list of clients, what to find one by. Hidden where there is neither, never taken away. */
export function clientsView(scene: Scene): TemplateResult {
  const { place, preferences, switchboard, directory, callOptions, acts } = scene;
  const isHere = place.view === 'clients';
  return html`<div class="clients" ?hidden=${!isHere && !switchboard.active}>
    ${isHere ? heading(scene) : nothing}
    <filrouge-picker
      .catalog=${directory.catalogOf(preferences.catalogSize)}
      .calls=${switchboard.open}
      .session=${switchboard.active?.session}
      .options=${callOptions}
      .locale=${preferences.locale}
      .fetchScenario=${directory.fetchScenario}
      @filrouge-call-chosen=${acts.showChosen}
    ></filrouge-picker>
  </div>`;
}

function heading({ words: { clients }, preferences, directory, acts }: Scene): TemplateResult {
  return html`<header class="clients-heading">
    <h1 id="clients-heading" tabindex="-1">${clients.heading}</h1>
    ${segmented({
      name: 'catalog',
      legend: clients.list,
      values: catalogSizes,
      chosen: preferences.catalogSize,
      labelOf: (size) => clients.sizes[size](directory.catalogOf(size).clients.length),
      onChoose: (catalogSize) => acts.prefer({ catalogSize }),
    })}
    <p class="muted">${clients.lead}</p>
  </header>`;
}
