import type { Context, ContextRow, ContextValue, RepeatCell, RowNames } from '@filrouge/scenario';

/** A record of the host that a row was filled from. */
interface Noted {
  /** What `prefill` calls the rows it is one of. */
  readonly rows: string;
  readonly record: ContextRow;
  /** JSON Pointer to it in the host's data. */
  readonly path: string;
}

/** What the host knows, and which of its records each row was filled from. */
export class HostValues {
  readonly #call: Noted;
  readonly #records = new Map<number, Noted>();

  constructor(context: Context) {
    this.#call = { rows: 'context', record: context, path: '' };
  }

  /** The value `prefill` names where a question stands; undefined when the host does not know it. */
  valueOf(prefill: string, row: RowNames | undefined): ContextValue | undefined {
    const { holder, key } = this.#found(prefill, row);
    return holder && Object.hasOwn(holder.record, key) ? holder.record[key] : undefined;
  }

  /** The records `prefill` names; none when the host knows none. */
  rowsOf(prefill: string, row: RowNames | undefined): readonly ContextRow[] {
    const value = this.valueOf(prefill, row);
    return typeof value === 'object' ? value : [];
  }

  /** JSON Pointer to what `prefill` names, in the host's data. */
  pathOf(prefill: string, row: RowNames | undefined): string {
    const { holder, key } = this.#found(prefill, row);
    return `${holder?.path ?? ''}/${key}`;
  }

  /** Notes that the first rows of a repeat are filled from these records. */
  noteRows(prefill: string, { rows, row }: RepeatCell, records: readonly ContextRow[]): void {
    const path = this.pathOf(prefill, row);
    records.forEach((record, place) =>
      this.#records.set(rows[place] ?? -1, { rows: prefill, record, path: `${path}/${place}` }),
    );
  }

  /** Whether something stands in a row that was filled from a record, or goes over one. */
  isInFilledRow(row: RowNames | undefined): boolean {
    return rowsAround(row).some(({ index }) => this.#records.has(index));
  }

  #found(prefill: string, row: RowNames | undefined): { readonly holder: Noted | undefined; readonly key: string } {
    const dot = prefill.lastIndexOf('.');
    const rows = prefill.slice(0, dot);
    const noted = rowsAround(row).map(({ index }) => this.#records.get(index));
    return { holder: [this.#call, ...noted].find((one) => one?.rows === rows), key: prefill.slice(dot + 1) };
  }
}

/** A row, those it goes over, and those around them. */
export function rowsAround(row: RowNames | undefined): readonly RowNames[] {
  return row ? [row, ...rowsAround(row.over), ...rowsAround(row.outer)] : [];
}
