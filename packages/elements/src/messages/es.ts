import { ending } from './es/ending.js';
import { frame } from './es/frame.js';
import { instructions } from './es/instructions.js';
import { question } from './es/question.js';
import type { Messages } from './messages.js';

/** Spanish. */
export const es: Messages = { question, instructions, frame, ending };
