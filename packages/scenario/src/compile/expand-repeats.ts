import { closestName } from '../closest-name.js';
import type { Compilation } from './compilation.js';
import { around, copyOf, prefixOf, withCopies } from './copy-place.js';
import type { CopyPlace, ListedRows } from './copy-place.js';
import type { ExpandedCells, LooseCell, LooseColumn, LooseRow } from './loose-cell.js';
import { isClosing, kindOf, rowBlock, sourceOf } from './repeat-template.js';
import { slotsOf } from './row-slots.js';

/** Gives every repeat the rows it may have. Rows are bounded, so all of them can stand among the cells from the start. */
export function expandRepeats(templates: readonly LooseCell[], compilation: Compilation): ExpandedCells {
  const expansion = new Expansion(templates, compilation);
  expansion.expand(templates, expansion.top);
  expansion.closeColumns();
  return { cells: expansion.cells, columns: expansion.top.columns };
}

interface OpenColumn {
  readonly column: LooseColumn;
  readonly list: LooseCell;
  /** Ids of the repeats between the column's own and its question. */
  readonly between: readonly string[];
  readonly home: ReadonlyMap<string, LooseColumn>;
}

class Expansion {
  readonly cells: LooseCell[] = [];
  readonly top: CopyPlace = around(undefined);
  readonly #compilation: Compilation;
  readonly #slots: ReadonlyMap<LooseCell, number>;
  readonly #open: OpenColumn[] = [];

  constructor(templates: readonly LooseCell[], compilation: Compilation) {
    this.#compilation = compilation;
    this.#slots = slotsOf(templates, compilation);
  }

  expand(templates: readonly LooseCell[], here: CopyPlace): void {
    for (let place = 0; place < templates.length; place += 1) {
      const template = templates[place];
      if (!template) continue;
      const copy = this.#copy(template, here);
      if (kindOf(template) !== 'repeat') continue;
      const block = rowBlock(templates, place);
      this.#addRows({ template, list: copy, block }, here);
      place += block.length;
    }
  }

  /** What says whether a column is complete is known once every list has its question. */
  closeColumns(): void {
    for (const { column, list, between, home } of this.#open) {
      column.lists.push(closingOf(list), ...between.flatMap((name) => home.get(name)?.cells ?? []));
    }
  }

  #addRows(
    { template, list, block }: { template: LooseCell; list: LooseCell; block: readonly LooseCell[] },
    here: CopyPlace,
  ): void {
    const { id, over: overId } = sourceOf(template);
    const over = overId === undefined ? undefined : this.#rowsNamed(overId, template, here);
    if (over) linkOver(list, over.list);
    const count = over ? over.rows.length : overId === undefined ? (this.#slots.get(template) ?? 0) : 0;
    const rows: LooseRow[] = [];
    here.rows.set(id, { list, rows });
    for (let slot = 1; slot <= count; slot += 1) {
      const rowId = `${prefixOf(here)}${id}[${slot}]`;
      const [rowTemplate, ...items] = block;
      if (!rowTemplate) return;
      const body = { ...rowTemplate.body, id: rowId, place: String(slot) };
      const cell: LooseCell = { ...rowTemplate, body, parent: list, names: [] };
      const row = emptyRow(cell, { id: rowId, over: over?.rows[slot - 1], outer: here.row });
      Object.assign(cell, { local: row, isCopy: slot > 1 || !here.isFirst, step: copyOf(template.step, here) });
      list.rows?.push(cell);
      this.cells.push(cell);
      rows.push(row);
      const isFirst = here.isFirst && slot === 1;
      const inside = { ...around(here), row, repeat: template, columns: row.columns, isFirst };
      inside.copies.set(rowTemplate, cell);
      this.expand(items, inside);
    }
  }

  #rowsNamed(id: string, template: LooseCell, here: CopyPlace): ListedRows | undefined {
    for (let at: CopyPlace | undefined = here; at; at = at.outer) {
      const found = at.rows.get(id);
      if (found) return found;
    }
    if (!here.isFirst) return undefined;
    const suggestion = closestName(id, [...here.rows.keys()]);
    this.#compilation.report('repeat-over-unknown', `${template.path}/over`, {
      id,
      ...(suggestion ? { suggestion } : {}),
    });
    return undefined;
  }

  #copy(template: LooseCell, here: CopyPlace): LooseCell {
    const copy = here.row || kindOf(template) === 'repeat' ? this.#copied(template, here) : withCopies(template, here);
    if (copy !== template) here.copies.set(template, copy);
    // The question whether there is another stands in its list.
    if (isClosing(template) && copy.parent) Object.assign(copy.parent, { closing: copy });
    this.cells.push(copy);
    return copy;
  }

  #copied(template: LooseCell, here: CopyPlace): LooseCell {
    const { row } = here;
    const id: unknown = Reflect.get(template.body, 'id');
    const prefix = prefixOf(here);
    const copy: LooseCell = {
      ...withCopies(template, here),
      body: { ...template.body, id: `${prefix}${String(id)}` },
      names: template.names.map((name) => `${prefix}${name}`),
      ...(row ? { local: row, isCopy: !here.isFirst, inRows: rowsAround(row) } : {}),
      ...(kindOf(template) === 'repeat' ? { rows: [] } : {}),
    };
    for (const name of template.names) {
      row?.names.set(name, copy);
      row?.names.set(`item.${name}`, copy);
      this.#addToColumns(template, { name, copy, here });
    }
    return copy;
  }

  #addToColumns(template: LooseCell, { name, copy, here }: { name: string; copy: LooseCell; here: CopyPlace }): void {
    const between: string[] = [];
    for (let at = here; at.repeat && at.outer; at = at.outer) {
      const { id, over } = sourceOf(at.repeat);
      const { columns: home } = at.outer;
      const key = `${id}.${name}`;
      const list = at.outer.rows.get(id)?.list;
      let column = home.get(key);
      if (!column && list) {
        column = { lists: [], cells: [] };
        home.set(key, column);
        this.#open.push({ column, list, between: between.map((inner) => `${id}.${inner}`), home });
      }
      column?.cells.push(copy);
      between.push(over ?? id);
    }
  }
}

/** A repeat over another reads its rows, and is complete when that one is. */
function linkOver(list: LooseCell, over: LooseCell): void {
  Object.assign(list, { alsoReads: [over], over });
}

function closingOf(list: LooseCell): LooseCell {
  if (list.over) return closingOf(list.over);
  return list.closing ?? list;
}

function rowsAround(row: LooseRow): readonly LooseCell[] {
  const cells: LooseCell[] = [];
  for (let at: LooseRow | undefined = row; at; at = at.outer) cells.push(at.cell);
  return cells;
}

const emptyRow = (cell: LooseCell, place: Pick<LooseRow, 'id' | 'over' | 'outer'>): LooseRow => ({
  ...place,
  cell,
  names: new Map([['index', cell]]),
  columns: new Map(),
});
