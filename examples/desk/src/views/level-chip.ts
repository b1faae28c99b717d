import type { Priority } from '@filrouge/ticket';
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages/index.js';

/** A priority: its level and the word for it, gravest in the strongest colour. */
export function levelChip(level: Priority | undefined, words: Messages, isShort = false): TemplateResult {
  if (level === undefined) return html`<span class="level">${isShort ? '–' : words.inbox.noLevel}</span>`;
  const word = words.ticket.levels[level];
  return html`<span class="level ${level.toLowerCase()}" title=${word}>
    ${level}<span class=${isShort ? 'visually-hidden' : ''}> ${word}</span>
  </span>`;
}
