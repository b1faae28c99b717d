import type { InstructionView, View } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { isWaiting } from '../instructions/instruction-order.js';
import { messagesFor } from '../messages/index.js';

/**
 * Beside a rule that shows alone: that it was confirmed, and which one it is where several are to be confirmed, so that
 * the next is not taken for the one just confirmed.
 */
export function ruleMark({ acknowledgedAt }: InstructionView, { instructions, locale }: View): TemplateResult {
  const words = messagesFor(locale);
  const asked = instructions.filter(({ needsAcknowledgement }) => needsAcknowledgement);
  const place = Math.min(asked.length, asked.filter((rule) => !isWaiting(rule)).length + 1);
  return html`${asked.length > 1 ? words.question.rowPosition(place, asked.length) : nothing}
  ${acknowledgedAt ? html`<span class="badge success">${icon('check')}${words.instructions.acknowledged}</span>` : nothing}`;
}
