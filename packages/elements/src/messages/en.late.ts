/** `en.ts` in the script-tag file (scripts/bundle/late-ports.mjs): what only panels say comes with them. */
import type { en as whole } from './en.js';
import { frame } from './en/frame.js';
import { instructions } from './en/instructions.js';
import type { panels } from './en/panels.js';
import { question } from './en/question.js';
import type { rarer } from './en/rarer.js';

// Panels and rarer controls ask for nothing before they have brought their words.
const late = { steps: {}, ticket: {}, announcements: {} };
export const en = { question, instructions, frame: { ...frame, ...late }, ending: {} } as unknown as typeof whole;

/** Adds the words that only panels say. */
export function bringPanelWords({ ending, ...sections }: typeof panels): void {
  Object.assign(en.ending, ending);
  for (const [name, words] of Object.entries(sections)) Object.assign(en.frame[name as keyof typeof sections], words);
}

/** Adds the words that only rarer controls say. */
export const bringRarerWords = (words: typeof rarer): void => void Object.assign(en.question, words);
