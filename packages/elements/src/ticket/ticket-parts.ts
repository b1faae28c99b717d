import type { Session, View } from '@filrouge/engine';
import type { Ticket, TicketAnswer } from '@filrouge/ticket';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { canOpenQuestions } from '../controllers/phases.js';
import { icon } from '../icons/icon.js';
import { type Messages, shownText } from '../messages/index.js';
import { breakable } from '../templates/breakable.js';
import { renderLevel } from '../priority/level.js';
import { stepHeading } from './step-heading.js';

/** The short facts of a ticket: what a reader of a queue looks at first. */
export function renderFacts(ticket: Ticket, { frame, question }: Messages): TemplateResult {
  const words = frame.ticket;
  const { priority, escalation, requester, category, tags, outcome } = ticket;
  const person = [requester.name, requester.phone, requester.email].filter((part) => part !== undefined).join(' · ');
  return html`
    <dl class="facts">
      ${priority ? renderFact(words.priority, renderLevel(priority.level, frame.priority)) : nothing}
      ${
        escalation
          ? renderFact(
              words.group,
              html`<strong><bdi>${escalation.level} · ${escalation.group}</bdi></strong>
                <span class="muted small" lang=${ticket.locale}>${escalation.reason ?? ''}</span>`,
            )
          : nothing
      }
      ${outcome.kind === 'qualified' ? nothing : renderFact(words.outcome, question.outcomes[outcome.kind])}
      ${person === '' ? nothing : renderFact(words.requester, html`<bdi>${breakable(person)}</bdi>`)}
      ${category === undefined ? nothing : renderFact(words.category, html`<bdi>${category}</bdi>`)}
      ${
        tags.length === 0
          ? nothing
          : renderFact(
              words.tags,
              tags.map((tag) => html`<bdi class="badge">${tag}</bdi> `),
            )
      }
    </dl>
  `;
}

/** Every answer with how it came, under the step it belongs to; its name leads back to the question. */
export function renderAnswers(
  ticket: Ticket,
  { view, messages, onOpen, scenario }: LinesScene & { readonly scenario: Session['scenario'] | undefined },
): TemplateResult {
  const words = messages.frame.ticket;
  const repeats = new Set(ticket.answers.map(({ row }) => row?.repeat));
  // Its rows follow: how many there are is seen.
  const given = ticket.answers.filter(({ id }) => !repeats.has(id));
  const steps = view.steps.map((step) => ({
    step,
    heading: stepHeading(step, scenario, ticket.locale),
    answers: given.filter((answer) => answer.step === step.id),
  }));
  const answered = steps.filter(({ answers }) => answers.length > 0);
  if (answered.length === 0) return html`<p class="muted small">${words.noAnswers}</p>`;
  return html`${answered.map(
    ({ step, heading, answers }) => html`
      <h4 lang=${heading.locale}>${shownText(heading)}</h4>
      ${byRow(answers).map((together) => renderTogether(together, step.id, { view, messages, onOpen, locale: ticket.locale }))}
    `,
  )}`;
}

/** Answers in order, those of one row of a repeat together. */
function byRow(answers: readonly TicketAnswer[]): readonly (readonly TicketAnswer[])[] {
  const groups: TicketAnswer[][] = [];
  for (const answer of answers) {
    const last = groups.at(-1);
    if (last && last[0]?.row?.id === answer.row?.id) last.push(answer);
    else groups.push([answer]);
  }
  return groups;
}

/** Answers of one row under its name; of a step that is a row, the title says it. */
function renderTogether(
  answers: readonly TicketAnswer[],
  stepId: string,
  { view, messages, onOpen, locale }: LinesScene & { readonly locale: string },
): TemplateResult {
  const row = answers[0]?.row;
  return html`${row && !stepId.startsWith(`${row.id}.`) ? html`<h5 lang=${locale}>${row.label}</h5>` : nothing}
    <dl class="answers ${row ? 'in-row' : ''}" lang=${locale}>
      ${answers.map((answer) =>
        renderAnswer(answer, {
          word: messages.question.provenance[answer.provenance],
          locale,
          canOpen: canOpenQuestions(view.phase),
          onOpen: () => onOpen(answer.id),
        }),
      )}
    </dl>`;
}

/** What lines that lead to questions are shown by. */
export interface LinesScene {
  readonly view: View;
  readonly messages: Messages;
  /** Goes to the question of a line. */
  readonly onOpen: (id: string) => void;
}

/** How complete the ticket is, and what it lacks, with the way there. */
export function renderCompleteness(
  { completeness, locale }: Ticket,
  { view, messages, onOpen }: LinesScene,
): TemplateResult {
  const words = messages.frame.ticket;
  const percent = new Intl.NumberFormat(view.locale, { style: 'percent' }).format(completeness.score);
  return html`
    <p class="completeness">
      <meter aria-label=${words.completeness(percent)} min="0" max="1" .value=${completeness.score}></meter>
      ${words.completeness(percent)}
    </p>
    ${
      completeness.reasons.length === 0
        ? nothing
        : html`<ul class="gaps">
            ${repeat(
              completeness.reasons,
              ({ id }) => id,
              ({ id, label, kind }) =>
                html`<li>
                  <button
                    type="button"
                    class="link"
                    lang=${locale}
                    ?disabled=${!canOpenQuestions(view.phase)}
                    @click=${() => onOpen(id)}
                  >
                    ${shownText({ text: label, locale })}
                  </button>
                  <span class="muted">${words.gaps[kind]}</span>
                </li>`,
            )}
          </ul>`
    }
  `;
}

function renderFact(name: string, value: unknown): TemplateResult {
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`;
}

/** What a line is shown with. */
interface LineScene {
  /** How the answer came. */
  readonly word: string;
  /** The ticket's. */
  readonly locale: string;
  readonly canOpen: boolean;
  readonly onOpen: () => void;
}

function renderAnswer(
  { label, display, provenance, reason }: TicketAnswer,
  { word, locale, canOpen, onOpen }: LineScene,
): TemplateResult {
  const isValue = display !== '';
  return html`
    <dt>
      <button type="button" class="link line" ?disabled=${!canOpen} @click=${onOpen}>
        ${shownText({ text: label, locale })}
      </button>
    </dt>
    <dd>
      ${isValue ? html`<bdi class="display">${breakable(display)}</bdi>` : nothing}
      ${
        isValue && provenance === 'asked'
          ? html`<span class="visually-hidden">(${word})</span>`
          : html`<span class="muted small"
              >${isValue ? nothing : icon(provenance === 'skipped' ? 'next' : 'question')}
              ${word}${reason ? ` – ${reason}` : ''}</span
            >`
      }
    </dd>
  `;
}
