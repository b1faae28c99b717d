import type { Clock, Session, View } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { isInterview, isOver } from '../controllers/phases.js';
import { icon } from '../icons/icon.js';
import { type Messages, shownText } from '../messages/index.js';
import { languageName } from '../messages/language-name.js';
import { densityButton, type DensityScene } from './agent-density.js';
import { paletteButton, type PaletteScene } from './agent-palette.js';
import { renderLevel } from '../priority/level.js';
import { languageMark } from '../templates/language-mark.js';
import { elapsedSince } from '../times/elapsed.js';
import { ticking } from '../times/ticking.js';

/** What the header is rendered from. */
export interface HeaderScene extends PaletteScene, DensityScene {
  readonly view: View;
  readonly clock: Clock;
}

/** Whose call it is, what it is about, since when, and how grave: in sight all through the call. */
export function agentHeader(scene: HeaderScene): TemplateResult {
  const { view, session, clock, messages } = scene;
  const words = messages.frame.agent;
  const { title } = view.scenario;
  return html`
    <div class="header" part="header">
      <div class="identity">
        <strong class="client" part="client"><bdi>${view.client.name}</bdi></strong>
        <span class="scenario" lang=${title.locale}>${shownText(title)}</span> ${languageMark(title, view.locale)}
      </div>
      ${view.priority ? renderLevel(view.priority.level, messages.frame.priority, { isProvisional: !view.decided.isDecided }) : nothing}
      ${isInterview(view.phase) ? html`${paletteButton(scene)}${densityButton(scene)}` : nothing}
      ${isOver(view.phase) ? nothing : timer(view, clock, words)} ${callerLocale(session, view, words)}
    </div>
  `;
}

function timer({ openedAt }: View, clock: Clock, words: Messages['frame']['agent']): TemplateResult {
  return html`<span class="timer" role="timer" aria-label=${words.elapsed}>
    ${icon('clock')}<span>${ticking(() => elapsedSince(openedAt, clock.now()))}</span>
  </span>`;
}

function callerLocale(
  session: Session,
  view: View,
  words: Messages['frame']['agent'],
): TemplateResult | typeof nothing {
  const { locales } = session.scenario;
  if (locales.length < 2) return nothing;
  const handleChange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    session.send({ type: 'LOCALE_CHANGED', callerLocale: value });
  };
  return html`
    <label class="locale">
      ${icon('speech')}<span class="visually-hidden">${words.callerLocale}</span>
      <select title=${words.callerLocale} @change=${handleChange}>
        ${locales.map(
          (locale) =>
            html`<option value=${locale} .selected=${locale === view.callerLocale}>
              ${languageName(locale, view.locale)}
            </option>`,
        )}
      </select>
    </label>
  `;
}
