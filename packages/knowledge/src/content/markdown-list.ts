import { stepItem } from './content.js';
import type { ListItem } from './content.js';
import type { BlockReading, ReadBlock } from './reading.js';

/** `- `, `* `, `+ `, `1. ` or `1) ` and what follows. */
export const listMark = /^( {0,30})([-*+]|\d{1,9}[.)])( +|$)/;
const box = /^\[[ xX]\]\s+/;

/** A list: entries of one kind, and what stands below them further in. */
export function readList(lines: readonly string[], at: number, reading: BlockReading): ReadBlock | undefined {
  const first = listMark.exec(lines[at] ?? '');
  if (!first) return undefined;
  const isOrdered = isNumber(first[2]);
  const indent = first[1]?.length ?? 0;
  const items: ListItem[] = [];
  let next = at;
  for (let mark = first; mark && isNumber(mark[2]) === isOrdered;) {
    const end = endOfItem(lines, next, indent);
    items.push(itemOf(lines.slice(next, end), { isOrdered, width: mark[0].length }, reading));
    next = end;
    const following = listMark.exec(lines[next] ?? '');
    if (!following || (following[1]?.length ?? 0) < indent) break;
    mark = following;
  }
  return { block: { kind: 'list', isOrdered, items }, next };
}

const isNumber = (mark = '') => /\d/.test(mark);

/** An entry ends at the next mark as far out, or at a line as far out after an empty one. */
function endOfItem(lines: readonly string[], at: number, indent: number): number {
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (line.trim() === '') continue;
    const mark = listMark.exec(line);
    if (mark && (mark[1]?.length ?? 0) <= indent + 1) return end;
    const isFurtherIn = line.length - line.trimStart().length > indent;
    if (!isFurtherIn && (lines[end - 1] ?? '').trim() === '') return end;
    if (!isFurtherIn && /^ {0,3}(?:#{1,6}\s|>|`{3}|~{3})/.test(line)) return end;
  }
  return end;
}

interface ItemMark {
  readonly isOrdered: boolean;
  /** Characters of the mark: what stands below is that far in. */
  readonly width: number;
}

function itemOf(lines: readonly string[], { isOrdered, width }: ItemMark, reading: BlockReading): ListItem {
  const [first = '', ...below] = lines;
  const text = first.slice(width);
  const inner = [text.replace(box, ''), ...below.map((line) => outdented(line, width))];
  const blocks = reading.blocksWithin(inner);
  return isOrdered || box.test(text) ? stepItem(blocks) : { blocks };
}

function outdented(line: string, width: number): string {
  const spaces = line.length - line.trimStart().length;
  return line.slice(Math.min(spaces, width));
}
