import type { InstructionView, View } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../icons/icon.js';
import { isWaiting, nextToAcknowledge } from '../instructions/instruction-order.js';
import { ariaKeyShortcuts, keyHint } from '../keyboard/key-hint.js';
import { type Messages, shownText } from '../messages/index.js';
import type { ruleMark } from '../panels/rule-mark.js';
import { keyCaps } from '../templates/key-caps.js';

/** What the line is rendered from. */
export interface RuleScene {
  readonly view: View;
  readonly messages: Messages;
  /** Says which of the rules to confirm it is, and that it was; once the panels are there. */
  readonly ruleMarkOf: typeof ruleMark | undefined;
  readonly onAcknowledge: () => void;
}

/**
 * The rule not to be overlooked now, above the question, for widths that fold the rules away: two lines while it waits,
 * one after, all of it on a press.
 */
export function agentRule({ view, messages, ruleMarkOf, onAcknowledge }: RuleScene): unknown {
  const rule = ruleNotToOverlook(view.instructions);
  if (!rule) return nothing;
  const words = messages.instructions;
  const isUnread = isWaiting(rule);
  // Keyed: the next rule comes folded.
  return keyed(
    rule.id,
    html`
      <div class="rule ${rule.severity} ${isUnread ? 'unread' : ''}">
        <details>
          <summary>
            ${icon(rule.severity === 'critical' ? 'error' : rule.severity)}
            <span class="visually-hidden">${words.severities[rule.severity]}</span>
            <span class="rule-text" lang=${rule.text.locale}>${shownText(rule.text)}</span>
            ${icon('down')}
          </summary>
        </details>
        ${ruleMarkOf?.(rule, view)} ${isUnread ? acknowledgeButton(words, onAcknowledge) : nothing}
      </div>
    `,
  );
}

function acknowledgeButton({ acknowledge }: Messages['instructions'], onAcknowledge: () => void): TemplateResult {
  return html`<button
    type="button"
    class="button small"
    data-waiting
    aria-keyshortcuts=${ariaKeyShortcuts('acknowledge')}
    @click=${onAcknowledge}
  >
    ${acknowledge} ${keyCaps(keyHint('acknowledge'))}
  </button>`;
}

function ruleNotToOverlook(instructions: readonly InstructionView[]): InstructionView | undefined {
  return nextToAcknowledge(instructions) ?? instructions.find(({ severity }) => severity === 'critical');
}
