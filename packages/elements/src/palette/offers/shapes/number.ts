import { shapedAt, type Shaped } from './shaped-at.js';

/** The first number in a text, as it was typed; none that belongs to a word, such as `P2`. */
export function numberIn(text: string): Shaped<string> | undefined {
  const found = /(?<![\p{L}\p{N}.,-])-?\d+(?:[.,]\d+)?(?![\p{L}\p{N}])/u.exec(text);
  return found ? shapedAt(text, found[0], { index: found.index, length: found[0].length }) : undefined;
}
