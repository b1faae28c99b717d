import { closestName } from '../closest-name.js';
import { mostRows } from '../items/repeat.js';
import type { Repeat } from '../items/repeat.js';
import type { Compilation } from './compilation.js';
import type { ExpandedCells, LooseCell, LooseColumn, LooseRow } from './loose-cell.js';

/** Most cells all rows of a scenario may have together: what a page opens in a moment. */
export const mostRowCells = 50_000;

/** Gives every repeat the rows it may have. Rows are bounded, so all of them can stand among the cells from the start. */
export function expandRepeats(templates: readonly LooseCell[], compilation: Compilation): ExpandedCells {
  if (templates.every(({ repeat }) => !repeat)) return { cells: templates, columns: new Map() };
  const expansion = new Expansion(templates, compilation);
  expansion.expand(templates, expansion.top);
  expansion.closeColumns();
  return { cells: expansion.cells, columns: expansion.top.columns };
}

/** Where copies are made: outside of every row, or in one. */
interface Around {
  readonly row: LooseRow | undefined;
  readonly repeat: LooseCell | undefined;
  readonly copies: Map<LooseCell, LooseCell>;
  readonly columns: Map<string, LooseColumn>;
  /** Rows made so far, by id of their repeat. */
  readonly rows: Map<string, ListedRows>;
  readonly outer: Around | undefined;
  readonly isFirst: boolean;
}

interface ListedRows {
  readonly list: LooseCell;
  readonly rows: readonly LooseRow[];
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
  readonly top: Around = around(undefined);
  readonly #compilation: Compilation;
  readonly #slots: ReadonlyMap<LooseCell, number>;
  readonly #open: OpenColumn[] = [];

  constructor(templates: readonly LooseCell[], compilation: Compilation) {
    this.#compilation = compilation;
    this.#slots = slotsOf(templates, compilation);
  }

  expand(templates: readonly LooseCell[], here: Around): void {
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
    here: Around,
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

  #rowsNamed(id: string, template: LooseCell, here: Around): ListedRows | undefined {
    for (let at: Around | undefined = here; at; at = at.outer) {
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

  #copy(template: LooseCell, here: Around): LooseCell {
    const copy = here.row || kindOf(template) === 'repeat' ? this.#copied(template, here) : withCopies(template, here);
    if (copy !== template) here.copies.set(template, copy);
    // The question whether there is another stands in its list.
    if (isClosing(template) && copy.parent) Object.assign(copy.parent, { closing: copy });
    this.cells.push(copy);
    return copy;
  }

  #copied(template: LooseCell, here: Around): LooseCell {
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

  #addToColumns(template: LooseCell, { name, copy, here }: { name: string; copy: LooseCell; here: Around }): void {
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

function around(outer: Around | undefined): Around {
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

const emptyRow = (cell: LooseCell, place: Pick<LooseRow, 'id' | 'over' | 'outer'>): LooseRow => ({
  ...place,
  cell,
  names: new Map([['index', cell]]),
  columns: new Map(),
});

const kindOf = ({ body }: LooseCell): unknown => Reflect.get(body, 'kind');

/** A step with rows has the same keys as a repeat, where it matters here. */
const sourceOf = ({ source }: LooseCell) => source as Pick<Repeat, 'id' | 'over' | 'max'>;

const isClosing = (template: LooseCell) =>
  kindOf(template) === 'question' && template.parent !== undefined && kindOf(template.parent) === 'repeat';

const prefixOf = ({ row }: Around) => (row ? `${row.id}.` : '');

/** The cells that stand in the rows of the repeat at a place: they follow it. */
function rowBlock(templates: readonly LooseCell[], place: number): readonly LooseCell[] {
  const list = templates[place];
  const after = templates.findIndex((template, at) => at > place && !(list && isInside(template, list)));
  return templates.slice(place + 1, after < 0 ? undefined : after);
}

function isInside(template: LooseCell | undefined, list: LooseCell): boolean {
  for (let at = template?.repeat; at; at = at.repeat) if (at === list) return true;
  return false;
}

function copyOf(template: LooseCell | undefined, here: Around): LooseCell | undefined {
  if (!template) return undefined;
  for (let at: Around | undefined = here; at; at = at.outer) {
    const copy = at.copies.get(template);
    if (copy) return copy;
  }
  return template;
}

const withCopies = (template: LooseCell, here: Around): LooseCell => {
  const [parent, step] = [copyOf(template.parent, here), copyOf(template.step, here)];
  return parent === template.parent && step === template.step ? template : { ...template, parent, step };
};

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

/** How many rows each repeat gets: as many as it may have, but one each where all of them together were too many. */
function slotsOf(templates: readonly LooseCell[], compilation: Compilation): ReadonlyMap<LooseCell, number> {
  const slots = new Map<LooseCell, number>();
  const byId = new Map<string, number>();
  for (const template of templates) {
    if (kindOf(template) !== 'repeat') continue;
    const { id, over, max = mostRows } = sourceOf(template);
    const count = over === undefined ? max : (byId.get(over) ?? 0);
    byId.set(id, count);
    slots.set(template, count);
  }
  const count = templates.reduce((sum, template) => sum + timesOf(template, slots), 0);
  const [first] = slots.keys();
  if (count <= mostRowCells || !first) return slots;
  compilation.report('repeat-too-large', first.path, { count, limit: mostRowCells });
  return new Map([...slots.keys()].map((template) => [template, 1]));
}

function timesOf({ repeat }: LooseCell, slots: ReadonlyMap<LooseCell, number>): number {
  return repeat ? (slots.get(repeat) ?? 1) * timesOf(repeat, slots) : 1;
}
