import { ending } from './de/ending.js';
import { frame } from './de/frame.js';
import { instructions } from './de/instructions.js';
import { question } from './de/question.js';
import type { Messages } from './messages.js';

/** German. */
export const de: Messages = { question, instructions, frame, ending };
