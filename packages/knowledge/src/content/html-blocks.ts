import type { Block, Inline, ListItem } from './content.js';
import { stepItem, wordsOf } from './content.js';
import type { HtmlElement, HtmlNode } from './html-tree.js';
import { htmlTree } from './html-tree.js';
import type { ReadingPlace } from './reading.js';

type BlockReader = (element: HtmlElement, place: ReadingPlace) => readonly Block[];

/** The blocks of an HTML text. */
export function htmlBlocks(html: string, place: ReadingPlace): readonly Block[] {
  return blocksOf(htmlTree(html), place);
}

const heading: BlockReader = ({ tag, children }, place) => [
  { kind: 'heading', level: Number(tag.slice(1)), children: inlinesOf(children, place) },
];
const within: BlockReader = ({ children }, place) => blocksOf(children, place);
const list: BlockReader = ({ tag, children }, place) => {
  const isOrdered = tag === 'ol';
  const entries = children.filter((child): child is HtmlElement => typeof child !== 'string' && child.tag === 'li');
  const items = entries.map((entry): ListItem => {
    const blocks = blocksOf(entry.children, place);
    return isOrdered ? stepItem(blocks) : { blocks };
  });
  return items.length === 0 ? [] : [{ kind: 'list', isOrdered, items }];
};
const table: BlockReader = (element, place) => {
  const rows = elementsIn(element, 'tr').map((row) =>
    row.children.flatMap((cell) =>
      typeof cell !== 'string' && (cell.tag === 'td' || cell.tag === 'th') ? [inlinesOf(cell.children, place)] : [],
    ),
  );
  const filled = rows.filter((cells) => cells.length > 0);
  return filled.length === 0 ? [] : [{ kind: 'table', rows: filled }];
};

const blockReaders = new Map<string, BlockReader>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, heading] as const),
  ...'p div section article main header footer aside figure figcaption details summary dl dt dd address nav body html li center'
    .split(' ')
    .map((tag) => [tag, within] as const),
  ['ul', list],
  ['ol', list],
  ['table', table],
  ['blockquote', ({ children }, place) => [{ kind: 'quote', blocks: blocksOf(children, place) }]],
  ['pre', ({ children }) => [{ kind: 'code', text: textIn(children).replace(/^\n/, '') }]],
  ['hr', () => [{ kind: 'rule' }]],
]);

/** Blocks, with the text between them as paragraphs. */
function blocksOf(nodes: readonly HtmlNode[], place: ReadingPlace): readonly Block[] {
  const blocks: Block[] = [];
  let run: HtmlNode[] = [];
  const endRun = () => {
    const children = inlinesOf(run, place);
    if (wordsOf(children) !== '') blocks.push({ kind: 'paragraph', children });
    run = [];
  };
  for (const node of nodes) {
    const read = typeof node === 'string' ? undefined : blockReaders.get(node.tag);
    if (!read || typeof node === 'string') run.push(node);
    else {
      endRun();
      blocks.push(...read(node, place));
    }
  }
  endRun();
  return blocks;
}

const marks: Readonly<Record<string, 'strong' | 'emphasis'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
};
const literal = new Set(['code', 'kbd', 'samp', 'tt', 'var']);

function inlinesOf(nodes: readonly HtmlNode[], place: ReadingPlace): readonly Inline[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [{ kind: 'text', text: node.replace(/\s+/g, ' ') } as const];
    return inlineOf(node, place);
  });
}

function inlineOf({ tag, href, children }: HtmlElement, place: ReadingPlace): readonly Inline[] {
  if (tag === 'br') return [{ kind: 'break' }];
  if (tag === 'img') return href ? [{ kind: 'text', text: href }] : [];
  if (literal.has(tag)) return [{ kind: 'code', text: textIn(children) }];
  const inner = inlinesOf(children, place);
  const mark = Object.hasOwn(marks, tag) ? marks[tag] : undefined;
  if (mark) return [{ kind: mark, children: inner }];
  const address = tag === 'a' && href !== undefined ? place.linkOf(href) : undefined;
  return address === undefined ? inner : [{ kind: 'link', href: address, children: inner }];
}

function textIn(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textIn(node.children))).join('');
}

/** Elements of that name, at any depth but not inside each other. */
function elementsIn({ children }: HtmlElement, tag: string): readonly HtmlElement[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.tag === tag ? [child] : elementsIn(child, tag);
  });
}
