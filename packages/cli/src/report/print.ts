import { inertText } from '@filrouge/ticket';
import type { Io } from '../io.js';

/** Colours and weights of a terminal (ECMA-48, select graphic rendition). */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
/** How a text looks. */
export type Look = keyof typeof codes;

const escape = String.fromCodePoint(27);
const sequence = new RegExp(`(${escape}\\[\\d+m)`);

/** The text in that look, where the output has colours. */
export const painted = ({ hasColors }: Pick<Io, 'hasColors'>, look: Look, text: string): string =>
  hasColors ? `${escape}[${codes[look]}m${text}${escape}[0m` : text;

/** Writes lines. Whatever a file holds, nothing but colours reaches the terminal as a command. */
export function printLines({ write }: Io, lines: readonly string[]): void {
  write(`${lines.map(inert).join('\n')}\n`);
}

/** Writes to the standard error, after the program's name. */
export function printError({ writeError }: Io, text: string): void {
  writeError(`filrouge: ${inert(text)}\n`);
}

/** Writes plain data for programs. */
export function printJson({ write }: Io, value: unknown): void {
  write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Every second piece is a colour. */
const inert = (text: string) =>
  text
    .split(sequence)
    .map((piece, place) => (place % 2 === 0 ? inertText(piece) : piece))
    .join('');
