import { ending } from './en/ending.js';
import { frame } from './en/frame.js';
import { instructions } from './en/instructions.js';
import { question } from './en/question.js';

/** English: the language that says which keys there are. */
export const en = { question, instructions, frame, ending };
