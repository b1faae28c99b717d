import type { InstructionView, View } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { isWaiting, nextToAcknowledge } from '../instructions/instruction-order.js';
import { keyHint } from '../keyboard/key-hint.js';
import type { Messages } from '../messages/index.js';
import { keyCaps } from '../templates/key-caps.js';

/** What the line is rendered from. */
export interface RuleScene {
  readonly view: View;
  readonly messages: Messages;
  readonly onAcknowledge: () => void;
}

const icons = { info: 'info', warning: 'warning', critical: 'error' } as const;

/** The rule not to be overlooked now, in one line above the question, for widths that fold the rules away. */
export function agentRule({ view, messages, onAcknowledge }: RuleScene): TemplateResult | typeof nothing {
  const rule = ruleNotToOverlook(view.instructions);
  if (!rule) return nothing;
  const words = messages.instructions;
  return html`
    <div class="rule ${rule.severity}">
      ${icon(icons[rule.severity])}
      <p>
        <span class="visually-hidden">${words.severities[rule.severity]}: </span
        ><span lang=${rule.text.locale}>${rule.text.text}</span>
      </p>
      ${
        isWaiting(rule)
          ? html`<button type="button" class="button small" data-waiting @click=${onAcknowledge}>
              ${words.acknowledge} ${keyCaps(keyHint('acknowledge'))}
            </button>`
          : nothing
      }
    </div>
  `;
}

function ruleNotToOverlook(instructions: readonly InstructionView[]): InstructionView | undefined {
  return nextToAcknowledge(instructions) ?? instructions.find(({ severity }) => severity === 'critical');
}
