import { frame } from './en/frame.js';
import { instructions } from './en/instructions.js';
import { panels } from './en/panels.js';
import { question } from './en/question.js';
import { rarer } from './en/rarer.js';

/**
 * English: the language that says which keys there are. The script-tag file has `en.late.ts` in its place, to which the
 * panels bring their words.
 */
export const en = {
  question: { ...question, ...rarer },
  instructions,
  frame: {
    ...frame,
    steps: panels.steps,
    announcements: panels.announcements,
    delivery: { ...frame.delivery, ...panels.delivery },
    priority: { ...frame.priority, ...panels.priority },
    problem: { ...frame.problem, ...panels.problem },
    ticket: panels.ticket,
  },
  ending: panels.ending,
};

/** Adds the words that only panels say: here they are there already. */
export const bringPanelWords = (_words: typeof panels): void => undefined;

/** Adds the words that only rarer controls say: here they are there already. */
export const bringRarerWords = (_words: typeof rarer): void => undefined;
