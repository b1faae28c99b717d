import { linesOf } from './fit-text.js';
import type { FlowKind, FlowNode } from './flow.js';
import { flowWords } from './words.js';

/** A line of words. */
export interface FlowLine {
  readonly text: string;
  readonly look: 'title' | 'label' | 'branch' | 'detail' | 'when';
  /** Where it starts. */
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
}

/** A place as drawn. */
export interface FlowRow {
  readonly node: FlowNode;
  readonly y: number;
  readonly height: number;
  /** Centre of its mark. */
  readonly dotX: number;
  readonly dotY: number;
  readonly lines: readonly FlowLine[];
  /** From 1, as in a tree. */
  readonly level: number;
  /** From 1, among those it stands with. */
  readonly position: number;
  readonly setSize: number;
  /** Key of what it stands in. */
  readonly parent: string | undefined;
  /** Whether what stands in it is shown below. */
  readonly isOpen: boolean;
}

/** Where a row is to be drawn. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** Of the whole picture. */
  readonly width: number;
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  readonly parent: string | undefined;
  readonly isOpen: boolean;
  readonly locale: string;
}

interface Style {
  readonly look: FlowLine['look'];
  readonly size: number;
  readonly lineHeight: number;
  readonly most: number;
}

const looks: Readonly<Record<FlowKind, Style>> = {
  step: { look: 'title', size: 15, lineHeight: 20, most: 2 },
  question: { look: 'label', size: 14, lineHeight: 18, most: 2 },
  branch: { look: 'branch', size: 13, lineHeight: 17, most: 1 },
  instruction: { look: 'label', size: 14, lineHeight: 18, most: 3 },
  end: { look: 'label', size: 14, lineHeight: 18, most: 3 },
  ticket: { look: 'title', size: 15, lineHeight: 20, most: 1 },
  route: { look: 'label', size: 14, lineHeight: 18, most: 1 },
};
const whenStyle: Style = { look: 'when', size: 12.5, lineHeight: 16, most: 2 };
const detailStyle: Style = { look: 'detail', size: 12, lineHeight: 16, most: 1 };

const padding = 5;
/** Before what leaves the thread: room for the curve. */
const bendRoom = 10;
const textGap = 14;
const sideMargin = 8;

/** A place with its words fitted: the condition first, for it is what decides whether the rest is met. */
export function rowOf(node: FlowNode, place: Place): FlowRow {
  const { x, y, width, level, position, setSize, parent, isOpen, locale } = place;
  const style = looks[node.kind];
  const isAside = level > 1 && (node.when !== undefined || node.kind === 'branch');
  const top = y + padding + (isAside ? bendRoom : 0) + (level === 1 && position > 1 ? 8 : 0);
  const condition = node.when === undefined ? '' : `${flowWords(locale).when} ${node.when}`;
  const written: readonly (readonly [string, Style])[] = [
    [condition, whenStyle],
    [node.label, style],
    [node.detail, detailStyle],
  ];
  const lines: FlowLine[] = [];
  let bottom = top;
  let dotY = top + style.lineHeight / 2;
  for (const [text, each] of written) {
    if (text === '') continue;
    if (each === style) dotY = bottom + each.lineHeight / 2;
    for (const line of linesOf(text, { width: width - x - textGap - sideMargin, size: each.size, most: each.most })) {
      lines.push({ text: line, look: each.look, x: x + textGap, y: bottom + each.lineHeight - each.size * 0.32 });
      bottom += each.lineHeight;
    }
  }
  const height = bottom + padding - y + (isAside && !isOpen ? bendRoom : 0);
  return { node, y, height, dotX: x, dotY, lines, level, position, setSize, parent, isOpen };
}
