import type { IncidentsView, View } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import type { IncidentWords } from '../messages/incidents.js';
import { keyCaps } from '../templates/key-caps.js';
import { dueTime } from '../times/due-time.js';

type Match = IncidentsView['list'][number];

/** An open incident, and what may be done with it. */
export interface IncidentScene {
  readonly match: Match;
  /** Whether the key links this one. */
  readonly hasKey: boolean;
  readonly view: View;
  readonly words: IncidentWords;
  /** Read before: it stands in one line, and opens again. */
  readonly isRead: boolean;
  readonly onOpen: () => void;
  readonly onLink: () => void;
  readonly onDismiss: () => void;
}

/** An incident that the call may be part of: what it is, since when, why it is shown, and two ways on. */
export function incidentCard(scene: IncidentScene): TemplateResult {
  const { match, hasKey, isRead, view, words, onLink, onDismiss } = scene;
  const { incident } = match;
  return html`<article
    class="incident ${isRead ? 'read' : ''}"
    data-id=${incident.id}
    aria-label=${`${words.open}: ${incident.title}`}
  >
    <div class="told">
      ${kindOf(scene)}
      <span class="title">${incident.title}</span>
      <span class="facts">${factsOf(match, view, words)}</span>
      ${incident.advice === undefined ? nothing : html`<span class="facts">${incident.advice}</span>`}
    </div>
    <div class="acts">
      <button
        type="button"
        class="button small link"
        aria-keyshortcuts=${hasKey ? ariaKeyShortcuts('linkIncident') : nothing}
        @click=${onLink}
      >
        ${words.link} ${hasKey ? keyCaps(keyHint('linkIncident')) : nothing}
      </button>
      <button type="button" class="button quiet small" @click=${onDismiss}>${words.notThis}</button>
      ${
        incident.url === undefined
          ? nothing
          : html`<a class="button quiet small" href=${incident.url} target="_blank" rel="noopener noreferrer"
              >${words.seeIt}<span class="visually-hidden">${words.newTab}</span></a
            >`
      }
    </div>
  </article>`;
}

function kindOf({ match: { incident }, isRead, words, onOpen }: IncidentScene): TemplateResult {
  const kind = html`${icon('warning')}${words.open} ${incident.id}`;
  if (!isRead) return html`<span class="kind">${kind}</span>`;
  return html`<button type="button" class="kind" aria-expanded="false" @click=${onOpen}>
    ${kind}${icon('down')}
  </button>`;
}

/** That the call is part of an incident, and the way back. */
export function linkedCard(
  { id, title }: NonNullable<IncidentsView['linked']>,
  words: IncidentWords,
  onUndo: () => void,
): TemplateResult {
  return html`<article class="incident linked" aria-label=${words.linkedTo(id)}>
    <div class="told">
      <span class="kind">${icon('success')}${words.linkedTo(id)}</span>
      <span class="title">${title}</span>
      <span class="facts">${words.sendHint}</span>
    </div>
    <div class="acts">
      <button
        type="button"
        class="button small undo"
        aria-keyshortcuts=${ariaKeyShortcuts('linkIncident')}
        @click=${onUndo}
      >
        ${words.undo} ${keyCaps(keyHint('linkIncident'))}
      </button>
    </div>
  </article>`;
}

function factsOf({ incident, words: found, where, isOfCategory }: Match, view: View, words: IncidentWords): string {
  const { since, calls } = incident;
  const place = { locale: view.locale, timeZone: view.client.timeZone, nowMs: Date.parse(view.openedAt) };
  const reasons = [...found.slice(0, mostReasons), ...where, ...(isOfCategory ? [words.sameCategory] : [])];
  const facts = [
    since === undefined ? undefined : words.since(dueTime(since, place)),
    calls === undefined ? undefined : words.calls(calls),
    reasons.length === 0 ? undefined : words.fits(reasons.join(', ')),
  ];
  return facts.filter((fact) => fact !== undefined).join(' · ');
}

/** More words make no reason clearer. */
const mostReasons = 3;
