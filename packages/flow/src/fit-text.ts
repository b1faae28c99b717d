/** Width of a text in pixels, a little on the wide side: a picture is laid out where no font can be measured. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

/** The text in at most so many lines of a width; the last ends in … where not all of it fits. No-break spaces hold. */
export function linesOf(text: string, { width, size, most }: Fitting): readonly string[] {
  const words = text.trim().split(/[ \t\r\n]+/);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines.map((each) => cut(each, width, size));
  return [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')].map((each) => cut(each, width, size));
}

/** What a text is to fit into, in pixels and lines. */
export interface Fitting {
  readonly width: number;
  readonly size: number;
  readonly most: number;
}

function cut(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  let kept = '';
  let used = widthOf('…', size);
  for (const character of text) {
    used += emsOf(character) * size;
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Shares of an em in the fonts of today's systems. */
function emsOf(character: string): number {
  if (narrow.test(character)) return 0.31;
  if (full.test(character)) return 1.02;
  if (wide.test(character)) return 0.78;
  return character.toLowerCase() === character ? 0.55 : 0.68;
}

const narrow = /[\s.,:;'’|!iljI()[\]]/;
const wide = /[mwMW@%…—]/;
const full = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
