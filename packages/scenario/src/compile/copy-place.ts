import type { LooseCell, LooseColumn, LooseRow } from './loose-cell.js';

/** Where copies are made: outside of every row, or in one. */
export interface CopyPlace {
  readonly row: LooseRow | undefined;
  readonly repeat: LooseCell | undefined;
  readonly copies: Map<LooseCell, LooseCell>;
  readonly columns: Map<string, LooseColumn>;
  /** Rows made so far, by id of their repeat. */
  readonly rows: Map<string, ListedRows>;
  readonly outer: CopyPlace | undefined;
  readonly isFirst: boolean;
}

/** A list and the rows made of it. */
export interface ListedRows {
  readonly list: LooseCell;
  readonly rows: readonly LooseRow[];
}

/** A place inside of another, nothing copied yet; outside of every row when there is no other. */
export function around(outer: CopyPlace | undefined): CopyPlace {
  return {
    row: undefined,
    repeat: undefined,
    copies: new Map(),
    columns: new Map(),
    rows: new Map(),
    outer,
    isFirst: outer?.isFirst ?? true,
  };
}

/** What ids begin with there. */
export const prefixOf = ({ row }: CopyPlace) => (row ? `${row.id}.` : '');

/** What was made of a template, there or around; the template where nothing was. */
export function copyOf(template: LooseCell | undefined, here: CopyPlace): LooseCell | undefined {
  if (!template) return undefined;
  for (let at: CopyPlace | undefined = here; at; at = at.outer) {
    const copy = at.copies.get(template);
    if (copy) return copy;
  }
  return template;
}

/** A cell that stands in the copies of what its template stands in. */
export const withCopies = (template: LooseCell, here: CopyPlace): LooseCell => {
  const [parent, step] = [copyOf(template.parent, here), copyOf(template.step, here)];
  return parent === template.parent && step === template.step ? template : { ...template, parent, step };
};
