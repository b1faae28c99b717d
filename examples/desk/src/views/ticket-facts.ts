import type { Ticket } from '@filrouge/ticket';
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../desk-state.js';
import { dueIn, isOverdue, minutesAndSeconds, momentOf } from '../due-in.js';

/** What the next team looks for first: who takes it, by when, and whom to call back. */
export function ticketFacts(scene: Scene, ticket: Ticket): TemplateResult {
  const words = scene.words.ticket;
  const { escalation, sla, requester, category, tags, operator, metrics, outcome } = ticket;
  return html`
    <dl class="facts grid">
      ${
        escalation
          ? fact(words.group, html`<strong>${escalation.level} · ${escalation.group}</strong>`, escalation.reason)
          : nothing
      }
      ${
        sla
          ? html`
              ${fact(words.respondBy, dueTime(scene, sla.respondBy), momentOf(sla.respondBy, scene.preferences.locale))}
              ${fact(
                words.resolveBy,
                dueTime(scene, sla.resolveBy),
                `${momentOf(sla.resolveBy, scene.preferences.locale)}, ${words.clocks[sla.clock]}`,
              )}
            `
          : nothing
      }
      ${fact(words.requester, requester.name ?? words.noAnswer, contacts(ticket))}
      ${category === undefined ? nothing : fact(words.category, category)}
      ${
        tags.length === 0
          ? nothing
          : fact(
              words.tags,
              tags.map((tag) => html`<span class="tag">${tag}</span> `),
            )
      }
      ${outcome.kind === 'qualified' ? nothing : fact(words.outcome, words.outcomes[outcome.kind], outcome.reason)}
      ${fact(
        words.operator,
        operator?.name ?? operator?.id ?? words.noAnswer,
        words.durationOf(minutesAndSeconds(metrics.durationMs), metrics.keystrokes),
      )}
    </dl>
  `;
}

function fact(label: string, value: unknown, more?: unknown): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}${more === undefined || more === nothing ? nothing : html`<span class="more muted">${more}</span>`}</dd>
  </div>`;
}

function dueTime({ nowMs, preferences }: Scene, instant: string): TemplateResult {
  return html`<strong class=${isOverdue(instant, nowMs) ? 'overdue' : ''}>
    ${dueIn(instant, nowMs, preferences.locale)}
  </strong>`;
}

/** Addresses are built from their parts, so that nothing a caller says can become another kind of link. */
function contacts({ requester: { phone, email } }: Ticket): unknown {
  if (phone === undefined && email === undefined) return nothing;
  return html`
    ${phone === undefined ? nothing : html`<a href=${`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>${phone}</a>`}
    ${email === undefined ? nothing : html`<a href=${`mailto:${encodeURIComponent(email)}`}>${email}</a>`}
  `;
}
