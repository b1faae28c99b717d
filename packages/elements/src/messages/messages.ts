import type { en } from './en.js';

/** Every sentence of the elements, by section and key. A text with parameters is a function. */
export type Messages = typeof en;
