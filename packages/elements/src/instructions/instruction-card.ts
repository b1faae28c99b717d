import type { InstructionView, Session, View } from '@filrouge/engine';
import type { Severity } from '@filrouge/scenario';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { isInterview } from '../controllers/phases.js';
import { icon, type IconName } from '../icons/icon.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import { type Messages, shownText } from '../messages/index.js';
import { keyCaps } from '../templates/key-caps.js';
import { languageMark } from '../templates/language-mark.js';
import { quote } from '../templates/quote.js';
import { isWaiting } from './instruction-order.js';

/** What a card is made from. */
export interface InstructionCard {
  readonly instruction: InstructionView;
  readonly view: View;
  readonly messages: Messages;
  /** Whether the shortcut acknowledges this one. */
  readonly isNext: boolean;
  /** The call, for the remote assistance that is offered. */
  readonly session: Session | undefined;
  readonly onAcknowledge: () => void;
}

const severityIcons: Readonly<Record<Severity, IconName>> = { info: 'info', warning: 'warning', critical: 'error' };

/** An instruction in force: its weight by icon, word and colour; once acknowledged a single line that opens. */
export function instructionCard(card: InstructionCard): TemplateResult {
  const { instruction } = card;
  if (instruction.acknowledgedAt !== undefined) return acknowledged(card);
  return html`<li class="instruction ${instruction.severity}" part="instruction">
    ${severity(card)} ${content(card)}
    ${isWaiting(instruction) && isInterview(card.view.phase) ? acknowledgeButton(card) : nothing}
  </li>`;
}

function acknowledged(card: InstructionCard): TemplateResult {
  const { instruction, messages } = card;
  return html`<li class="instruction acknowledged" part="instruction">
    <details>
      <summary>
        <span class="badge success">${icon('check')}${messages.instructions.acknowledged}</span>
        <span class="summary-text" lang=${instruction.text.locale}>${shownText(instruction.text)}</span>
      </summary>
      ${severity(card)} ${content(card)}
    </details>
  </li>`;
}

function severity({ instruction, view, messages }: InstructionCard): TemplateResult {
  const { severity: level } = instruction;
  return html`<span class="severity"
    >${icon(severityIcons[level])}${messages.instructions.severities[level]}
    ${languageMark(instruction.text, view.locale)}</span
  >`;
}

function content({ instruction, view, messages, session }: InstructionCard): TemplateResult {
  const { text, say, assistance } = instruction;
  const { locale, callerLocale } = view;
  return html`<div class="content">
    <p class="text" lang=${text.locale}>${shownText(text)}</p>
    ${say ? quote(say, { messages: messages.question, locale, callerLocale }) : nothing}
    ${assistance ? html`<filrouge-assistance .session=${session} .offered=${assistance}></filrouge-assistance>` : nothing}
  </div>`;
}

function acknowledgeButton({ instruction, messages, isNext, onAcknowledge }: InstructionCard): TemplateResult {
  return html`<button
    class="button small acknowledge"
    type="button"
    id="acknowledge-${instruction.id}"
    data-acknowledge
    aria-keyshortcuts=${isNext ? ariaKeyShortcuts('acknowledge') : nothing}
    @click=${onAcknowledge}
  >
    ${messages.instructions.acknowledge}${isNext ? keyCaps(keyHint('acknowledge')) : nothing}
  </button>`;
}
