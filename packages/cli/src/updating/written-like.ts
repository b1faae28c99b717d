import type { Range } from '../json/range.js';

/** Characters of a line beyond which a value that stood on one line is broken into several. */
const widestLine = 120;

/** A value as JSON in the manner of the text that it takes a place in: on one line or several, indented alike. */
export function writtenLike(text: string, { offset, length }: Range, value: unknown): string {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const wasBroken = text.slice(offset, offset + length).includes('\n');
  const line = onOneLine(value);
  if (!wasBroken && before.length + line.length < widestLine) return line;
  const margin = /^\s*/.exec(before)?.[0] ?? '';
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return JSON.stringify(value, null, indentOf(text)).replaceAll('\n', end + margin);
}

/** As a formatter writes it: a blank after each comma, and within braces. */
function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, held]) => `${JSON.stringify(key)}: ${onOneLine(held)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** What the first indented line is indented by; two blanks in a text without one. */
const indentOf = (text: string): string => /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
