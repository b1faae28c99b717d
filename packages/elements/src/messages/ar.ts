import { ending } from './ar/ending.js';
import { frame } from './ar/frame.js';
import { instructions } from './ar/instructions.js';
import { question } from './ar/question.js';
import type { Messages } from './messages.js';

/** Arabic. */
export const ar: Messages = { question, instructions, frame, ending };
