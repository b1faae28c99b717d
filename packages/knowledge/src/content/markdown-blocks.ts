import type { Block } from './content.js';
import { listMark, readList } from './markdown-list.js';
import { markdownInlines } from './markdown-inlines.js';
import type { BlockReading, ReadBlock, ReadingPlace } from './reading.js';

/** Lists in quotes in lists: deeper than that is text. */
const deepest = 8;

type Reader = (lines: readonly string[], at: number, reading: BlockReading) => ReadBlock | undefined;

/** The blocks of a Markdown text. */
export function markdownBlocks(text: string, place: ReadingPlace): readonly Block[] {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\t', '    ').split('\n');
  return blocksOfLines(lines, place, 0);
}

function blocksOfLines(lines: readonly string[], place: ReadingPlace, depth: number): readonly Block[] {
  const reading = { place, blocksWithin: (within: readonly string[]) => blocksOfLines(within, place, depth + 1) };
  if (depth > deepest) return [paragraphOf(lines, reading)];
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const { block, next } = blockAt(lines, at, reading);
    if (block) blocks.push(block);
    at = next;
  }
  return blocks;
}

const blockAt = (lines: readonly string[], at: number, reading: BlockReading): ReadBlock => {
  for (const read of readers) {
    const found = read(lines, at, reading);
    if (found) return found;
  }
  return readParagraph(lines, at, reading);
};

const fence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*$/;
const rule = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const quote = /^ {0,3}> ?/;
const isTableRow = (line: string | undefined) => line !== undefined && /^\s*\|.*\|\s*$/.test(line);

const readers: readonly Reader[] = [readBlank, readFence, readHeading, readRule, readQuote, readTable, readList];

function readBlank(lines: readonly string[], at: number): ReadBlock | undefined {
  return (lines[at] ?? '').trim() === '' ? { block: undefined, next: at + 1 } : undefined;
}

function readFence(lines: readonly string[], at: number): ReadBlock | undefined {
  const mark = fence.exec(lines[at] ?? '')?.[1];
  if (mark === undefined) return undefined;
  let end = at + 1;
  while (end < lines.length && !(lines[end] ?? '').trimStart().startsWith(mark)) end += 1;
  return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
}

function readHeading(lines: readonly string[], at: number, { place }: BlockReading): ReadBlock | undefined {
  const [, marks, text = ''] = heading.exec(lines[at] ?? '') ?? [];
  if (marks === undefined) return undefined;
  return { block: { kind: 'heading', level: marks.length, children: markdownInlines(text, place) }, next: at + 1 };
}

function readRule(lines: readonly string[], at: number): ReadBlock | undefined {
  return rule.test(lines[at] ?? '') ? { block: { kind: 'rule' }, next: at + 1 } : undefined;
}

function readQuote(lines: readonly string[], at: number, reading: BlockReading): ReadBlock | undefined {
  let end = at;
  while (quote.test(lines[end] ?? '')) end += 1;
  if (end === at) return undefined;
  const inner = lines.slice(at, end).map((line) => line.replace(quote, ''));
  return { block: { kind: 'quote', blocks: reading.blocksWithin(inner) }, next: end };
}

function readTable(lines: readonly string[], at: number, { place }: BlockReading): ReadBlock | undefined {
  if (!isTableRow(lines[at]) || !/^\s*\|[\s:|-]+\|\s*$/.test(lines[at + 1] ?? '')) return undefined;
  let end = at + 2;
  while (isTableRow(lines[end])) end += 1;
  const rows = [lines[at] ?? '', ...lines.slice(at + 2, end)].map(cellsOf);
  const written = rows.map((cells) => cells.map((cell) => markdownInlines(cell, place)));
  return { block: { kind: 'table', rows: written }, next: end };
}

const cellsOf = (line: string) =>
  line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

function readParagraph(lines: readonly string[], at: number, reading: BlockReading): ReadBlock {
  let end = at + 1;
  while (end < lines.length && !startsBlock(lines, end)) end += 1;
  return { block: paragraphOf(lines.slice(at, end), reading), next: end };
}

function startsBlock(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.trim() === '' || fence.test(line) || heading.test(line) || quote.test(line)) return true;
  return rule.test(line) || isTableRow(line) || listMark.test(line);
}

function paragraphOf(lines: readonly string[], { place }: BlockReading): Block {
  return { kind: 'paragraph', children: markdownInlines(lines.map((line) => line.trimStart()).join('\n'), place) };
}
