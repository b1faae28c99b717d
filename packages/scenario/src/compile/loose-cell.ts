import type { NamedRead } from './cell-reads.js';

/** A cell before its links: what it is, and what it reads by name and by place. */
export interface LooseCell {
  /** The cell without `index`, `reads`, `dependents`. */
  readonly body: object;
  readonly names: readonly string[];
  readonly path: string;
  /** Names that decide it. */
  readonly decides: readonly NamedRead[];
  /** Names that change its looks. */
  readonly appears: readonly NamedRead[];
  /** Of these, the names that show wherever its answer is shown: `{{ scope }}` is the label of an option. */
  readonly shows?: readonly NamedRead[];
  /** The loose cell it stands in. */
  readonly parent: LooseCell | undefined;
  readonly step: LooseCell | undefined;
  /** Every loose cell it reads besides its names and its parent. */
  readonly alsoReads?: readonly LooseCell[];
  /** What it was compiled from; of repeats. */
  readonly source?: unknown;
  /** The list of the innermost repeat in whose rows it stands. */
  readonly repeat?: LooseCell | undefined;
  /** What names mean where it stands; undefined outside of every row. */
  readonly local?: LooseRow;
  /** The rows around it, which its looks tell. */
  readonly inRows?: readonly LooseCell[];
  /** Whether another row's copy stands before it, and has told what is wrong. */
  readonly isCopy?: boolean;
  /** Of a list: its rows, the question that holds them, and the list it goes over. */
  readonly rows?: LooseCell[];
  readonly closing?: LooseCell;
  readonly over?: LooseCell;
}

/** Every answer to one question of a repeat, before the cells have their places. */
export interface LooseColumn {
  /** The questions that say whether there are more rows. */
  readonly lists: LooseCell[];
  readonly cells: LooseCell[];
}

/** What names mean inside one row, before the cells have their places. */
export interface LooseRow {
  readonly id: string;
  readonly cell: LooseCell;
  readonly names: Map<string, LooseCell>;
  readonly columns: Map<string, LooseColumn>;
  readonly over: LooseRow | undefined;
  readonly outer: LooseRow | undefined;
}

/** The cells with a copy of every repeat's for each row there may be. */
export interface ExpandedCells {
  readonly cells: readonly LooseCell[];
  /** Columns that are read from outside of every row. */
  readonly columns: ReadonlyMap<string, LooseColumn>;
}
