/** `en.ts` in the script-tag file (scripts/bundle/late-ports.mjs): what only panels say comes with them. */
import type { en as whole } from './en.js';
import { frame } from './en/frame.js';
import { instructions } from './en/instructions.js';
import type { panels } from './en/panels.js';
import { question } from './en/question.js';

// Its panels ask for nothing before they have brought their words.
export const en = { question, instructions, frame: { ...frame, ticket: {} }, ending: {} } as unknown as typeof whole;

/** Adds the words that only panels say. */
export function bringPanelWords({ ending, priority, problem, ticket }: typeof panels): void {
  Object.assign(en.ending, ending);
  Object.assign(en.frame.priority, priority);
  Object.assign(en.frame.problem, problem);
  Object.assign(en.frame.ticket, ticket);
}
