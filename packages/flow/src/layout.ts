import type { Flow, FlowNode } from './flow.js';
import { rowOf } from './row.js';
import type { FlowRow, Place } from './row.js';

/** A line between places: the thread of a list, or the way out of it and back around what may not apply. */
export interface FlowThread {
  /** Key of the place it leads to; of a list, of what holds it. */
  readonly key: string;
  readonly kind: 'thread' | 'detour';
  /** Path data of SVG. */
  readonly d: string;
}

/** A picture ready to be drawn, in CSS pixels. */
export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  /** In document order, from the top down. */
  readonly rows: readonly FlowRow[];
  readonly threads: readonly FlowThread[];
}

/** How a picture is laid out. */
export interface LayoutOptions {
  /** In CSS pixels; texts are fitted into it. Default 760, at least 240. */
  readonly width?: number;
  /** Keys of the nodes whose children are folded away. None unless given. */
  readonly folded?: ReadonlySet<string>;
}

/** Where everything of a picture stands: one row a place, from the top down, indented where it may not apply. */
export function layoutOf(flow: Flow, { width = 760, folded = new Set() }: LayoutOptions = {}): FlowLayout {
  const inside = Math.max(leastWidth, Math.floor(width));
  return new Drawing(inside, folded, flow.locale).of(flow.nodes);
}

const leastWidth = 240;
const margin = 8;
/** Radius of the curves by which a detour leaves a thread and comes back. */
const bend = 7;

interface Around {
  readonly level: number;
  readonly depth: number;
  readonly position: number;
  readonly setSize: number;
  readonly parent: string | undefined;
}

class Drawing {
  readonly #rows: FlowRow[] = [];
  readonly #threads: FlowThread[] = [];
  readonly #width: number;
  readonly #folded: ReadonlySet<string>;
  readonly #locale: string;
  readonly #indent: number;
  #y = margin;

  constructor(width: number, folded: ReadonlySet<string>, locale: string) {
    this.#width = width;
    this.#folded = folded;
    this.#locale = locale;
    this.#indent = width < 480 ? 16 : 24;
  }

  of(nodes: readonly FlowNode[]): FlowLayout {
    for (const [place, node] of nodes.entries()) {
      this.#draw(node, { level: 1, depth: 0, position: place + 1, setSize: nodes.length, parent: undefined });
    }
    this.#joinSteps(nodes);
    return { width: this.#width, height: this.#y + margin, rows: this.#rows, threads: this.#threads };
  }

  /** Draws a place and what stands in it; answers its row. */
  #draw(node: FlowNode, around: Around): FlowRow {
    const row = rowOf(node, this.#placeOf(node, around));
    this.#rows.push(row);
    this.#y += row.height;
    if (row.isOpen) this.#drawChildren(row, around);
    return row;
  }

  #drawChildren({ node: { children, key }, dotX }: FlowRow, { level, depth }: Around): void {
    const x = this.#xAt(depth + 1);
    const from = this.#y - bend;
    let last = this.#y;
    for (const [place, child] of children.entries()) {
      const around = { level: level + 1, position: place + 1, setSize: children.length, parent: key };
      const isAside = child.when !== undefined || child.kind === 'branch';
      const start = this.#y;
      const row = this.#draw(child, { ...around, depth: isAside ? depth + 2 : depth + 1 });
      if (isAside) this.#detour(row, { start, x, returns: goesOn(child) });
      last = isAside ? (goesOn(child) ? this.#y : start + bend) : row.dotY;
    }
    this.#threads.push({
      key,
      kind: 'thread',
      d: `M${dotX} ${from}${wayTo(dotX, x)}V${Math.max(last, from + bend * 2)}`,
    });
  }

  #detour({ node, dotX, dotY }: FlowRow, { start, x, returns }: { start: number; x: number; returns: boolean }): void {
    const out = `M${x} ${start}q0 ${bend} ${bend} ${bend}H${dotX - bend}q${bend} 0 ${bend} ${bend}V${dotY}`;
    const end = this.#y;
    const back = returns
      ? `M${dotX} ${dotY}V${end - bend * 2}q0 ${bend} ${-bend} ${bend}H${x + bend}q${-bend} 0 ${-bend} ${bend}`
      : '';
    this.#threads.push({ key: node.key, kind: 'detour', d: out + back });
  }

  /** One thread from the first step to the ticket. */
  #joinSteps(nodes: readonly FlowNode[]): void {
    const tops = this.#rows.filter(({ level }) => level === 1);
    const [first, last] = [tops.at(0), tops.at(-1)];
    if (!first || !last || nodes.length < 2) return;
    this.#threads.unshift({ key: '', kind: 'thread', d: `M${first.dotX} ${first.dotY}V${last.dotY}` });
  }

  #placeOf({ key, children }: FlowNode, around: Around): Place {
    const isOpen = children.length > 0 && !this.#folded.has(key);
    return { ...around, y: this.#y, x: this.#xAt(around.depth), width: this.#width, isOpen, locale: this.#locale };
  }

  /** However deep it goes, half of the width is left for words. */
  #xAt(depth: number): number {
    return Math.min(margin + 10 + depth * this.#indent, Math.floor(this.#width / 2));
  }
}

/** Down, across and down again, with both corners rounded; straight down where there is nothing to cross. */
const wayTo = (from: number, to: number) =>
  to - from < bend * 2 ? `H${to}` : `q0 ${bend} ${bend} ${bend}H${to - bend}q${bend} 0 ${bend} ${bend}`;

/** Whether a call that comes here may come out again: not where an end stands that always applies. */
const goesOn = ({ kind, children }: FlowNode): boolean =>
  kind !== 'end' && !(kind === 'branch' && children.some((child) => child.kind === 'end' && child.when === undefined));
