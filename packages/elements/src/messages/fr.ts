import { ending } from './fr/ending.js';
import { frame } from './fr/frame.js';
import { instructions } from './fr/instructions.js';
import { question } from './fr/question.js';
import type { Messages } from './messages.js';

/** French. */
export const fr: Messages = { question, instructions, frame, ending };
