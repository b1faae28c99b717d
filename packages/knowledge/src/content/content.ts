/** A run of text inside a block. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  /** `href` is absolute, and http, https, mailto or tel. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

/** One entry of a list. */
export interface ListItem {
  /** What is to be done, in one line, where the entry is a step: of a numbered list, or with a box to tick. */
  readonly step?: string;
  readonly blocks: readonly Block[];
}

/** A part of an article, from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'rule' };

/** An article to show: plain data, in which nothing can run. */
export interface Content {
  readonly blocks: readonly Block[];
  /** Every step, in order. */
  readonly steps: readonly string[];
  /** Whether the article goes on beyond what is read. */
  readonly isCut: boolean;
}

/** The words of inlines, on one line. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map(wordsOfOne).join('').replace(/\s+/g, ' ').trim();
}

function wordsOfOne(inline: Inline): string {
  if (inline.kind === 'break') return ' ';
  return 'text' in inline ? inline.text : inline.children.map(wordsOfOne).join('');
}

/** Characters of a step's text in a ticket: an instruction, not a page. */
const stepLength = 200;

/** An entry that is a step: its text is its first paragraph. */
export function stepItem(blocks: readonly Block[]): ListItem {
  const [first] = blocks;
  const words = first && 'children' in first ? wordsOf(first.children) : '';
  return words === '' ? { blocks } : { step: words.slice(0, stepLength), blocks };
}

/** Every step in these blocks, in order, each once. */
export function stepsOf(blocks: readonly Block[]): readonly string[] {
  return [...new Set(blocks.flatMap(stepsIn))];
}

function stepsIn(block: Block): readonly string[] {
  if (block.kind === 'quote') return stepsOf(block.blocks);
  if (block.kind !== 'list') return [];
  return block.items.flatMap(({ step, blocks }) => [...(step === undefined ? [] : [step]), ...stepsOf(blocks)]);
}
