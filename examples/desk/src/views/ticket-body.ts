import type { Ticket, TicketAnswer } from '@filrouge/ticket';
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../desk-state.js';
import { timeOfDay } from '../due-in.js';
import type { WorkNote } from '../inbox.js';
import type { TicketWords } from '../messages/index.js';

/** Why this priority, what is not known, what was answered, and how it went. */
export function ticketBody(scene: Scene, ticket: Ticket, workNotes: readonly WorkNote[]): TemplateResult {
  const words = scene.words.ticket;
  return html`
    <div class="ticket-body">
      ${reasons(words, ticket)} ${unknowns(scene, ticket)} ${answers(words, ticket)}
      ${listOf(
        words.instructions,
        ticket.instructions.map(({ text }) => text),
      )}
      ${listOf(
        words.notes,
        ticket.notes.map(({ text }) => text),
      )}
      ${listOf(
        words.workNotes,
        workNotes.map(({ at, text }) => `${timeOfDay(Date.parse(at), scene.preferences.locale)} ${text}`),
      )}
      ${timeline(scene, ticket)}
    </div>
  `;
}

function reasons(words: TicketWords, { priority, locale }: Ticket): TemplateResult {
  return html`
    <section>
      <h3>${words.why}</h3>
      ${
        priority
          ? html`
              <p>${words.grounds(words.impacts[priority.impact], words.urgencies[priority.urgency])}</p>
              <ul lang=${locale}>
                ${priority.reasons.map((reason) => html`<li>${reason}</li>`)}
              </ul>
              ${
                priority.overridden
                  ? html`<p class="alert">${words.overridden(priority.overridden.from, priority.overridden.reason)}</p>`
                  : nothing
              }
            `
          : html`<p>${words.noPriority}</p>`
      }
    </section>
  `;
}

function unknowns({ words: { ticket: words }, preferences }: Scene, ticket: Ticket): TemplateResult {
  const percent = new Intl.NumberFormat(preferences.locale, { style: 'percent' }).format(ticket.completeness.score);
  return html`
    <section>
      <h3>${words.unknowns} <span class="muted">${words.completeness(percent)}</span></h3>
      ${
        ticket.unknowns.length === 0
          ? html`<p>${words.noUnknowns}</p>`
          : html`<ul lang=${ticket.locale}>
              ${ticket.unknowns.map(
                ({ label, reason }) =>
                  html`<li><strong>${label}</strong> <span class="muted">${reason ?? words.noReason}</span></li>`,
              )}
            </ul>`
      }
    </section>
  `;
}

function answers(words: TicketWords, { answers: given, locale }: Ticket): TemplateResult {
  return html`
    <section class="wide">
      <h3>${words.answers}</h3>
      <dl class="answers" lang=${locale}>${given.map((answer) => answerRow(words, answer))}</dl>
    </section>
  `;
}

function answerRow(words: TicketWords, { label, display, provenance, reason }: TicketAnswer): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>
      <span class="display">${display === '' ? words.noAnswer : display}</span>
      ${provenance === 'asked' ? nothing : html`<span class="provenance">${words.provenances[provenance]}</span>`}
      ${reason === undefined ? nothing : html`<span class="muted">${reason}</span>`}
    </dd>
  </div>`;
}

function listOf(heading: string, texts: readonly string[]): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  return html`
    <section>
      <h3>${heading}</h3>
      <ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>
    </section>
  `;
}

function timeline({ words: { ticket: words }, preferences }: Scene, ticket: Ticket): TemplateResult {
  return html`
    <details class="wide">
      <summary>${words.timeline} (${ticket.timeline.length})</summary>
      <ol class="timeline">
        ${ticket.timeline.map(
          ({ at, event, id }) =>
            html`<li>
              <time datetime=${at}>${timeOfDay(Date.parse(at), preferences.locale)}</time>
              <code>${event}</code> ${id === undefined ? nothing : html`<span class="muted">${id}</span>`}
            </li>`,
        )}
      </ol>
    </details>
  `;
}
