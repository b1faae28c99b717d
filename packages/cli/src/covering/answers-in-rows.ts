import type { ExploredCall } from '@filrouge/lint';
import type { RepeatCell, Scenario } from '@filrouge/scenario';

/** Answers by id, as a case has them: of a repeat its rows, each with the answers in it. */
export type WrittenAnswers = Readonly<Record<string, unknown>>;

/** An explored call as an author writes it down. */
export type WrittenCall = Omit<ExploredCall, 'answers'> & { readonly answers: WrittenAnswers };

/** The call with its answers in rows. */
export const writtenCall = (scenario: Scenario, call: ExploredCall): WrittenCall => ({
  ...call,
  answers: answersInRows(scenario, call.answers),
});

/**
 * Answers by the full ids of their questions, `machines[1].tag`, as an author writes them: `machines: [{ tag }]`, rows of
 * rows inside their row. The same answers where one of them stands in rows that nobody listed: these have no order.
 */
export function answersInRows({ cells }: Scenario, answers: WrittenAnswers): WrittenAnswers {
  const repeats = new Map(cells.flatMap((cell) => (cell.kind === 'repeat' ? [[cell.id, cell] as const] : [])));
  if (repeats.size === 0) return answers;
  const placesOf = (repeat: RepeatCell): readonly string[] | undefined => {
    const over = cells[repeat.over];
    if (over?.kind === 'repeat') return placesOf(over);
    const listed = answers[repeat.id];
    return Array.isArray(listed) ? listed.map(String) : undefined;
  };
  return new Rows(repeats, placesOf).written('', Object.entries(answers)) ?? answers;
}

/** An answer with what its id is in the row that is written. */
type Entry = readonly [id: string, value: unknown];

class Rows {
  readonly #repeats: ReadonlyMap<string, RepeatCell>;
  readonly #placesOf: (repeat: RepeatCell) => readonly string[] | undefined;

  constructor(
    repeats: ReadonlyMap<string, RepeatCell>,
    placesOf: (repeat: RepeatCell) => readonly string[] | undefined,
  ) {
    this.#repeats = repeats;
    this.#placesOf = placesOf;
  }

  /** What stands in one row, or outside of all; undefined where some of it stands in rows that nobody listed. */
  written(prefix: string, entries: readonly Entry[]): WrittenAnswers | undefined {
    const inRows = new Map<string, Entry[]>();
    const plain = new Map<string, unknown>();
    for (const [id, value] of entries) {
      const name = /^[^[]+(?=\[)/.exec(id)?.[0] ?? id;
      const isOfRows = name !== id || (Array.isArray(value) && this.#repeats.has(`${prefix}${id}`));
      // The first answer of the rows says where all of them stand among the others.
      if (!plain.has(name)) plain.set(name, value);
      if (isOfRows) inRows.set(name, [...(inRows.get(name) ?? []), ...(name === id ? [] : [[id, value] as const])]);
    }
    for (const [name, own] of inRows) {
      const rows = this.#rows(prefix, name, own);
      if (!rows) return undefined;
      plain.set(name, rows);
    }
    return Object.fromEntries(plain);
  }

  #rows(prefix: string, name: string, entries: readonly Entry[]): readonly WrittenAnswers[] | undefined {
    const repeat = this.#repeats.get(`${prefix}${name}`);
    const places = repeat && this.#placesOf(repeat);
    const known = places?.map((place) => {
      const inRow = `${name}[${place}].`;
      const own = entries.filter(([id]) => id.startsWith(inRow));
      return {
        count: own.length,
        row: this.written(
          `${prefix}${inRow}`,
          own.map(([id, value]) => [id.slice(inRow.length), value]),
        ),
      };
    });
    const isWhole = known?.reduce((sum, { count }) => sum + count, 0) === entries.length;
    const rows = known?.flatMap(({ row }) => (row ? [row] : []));
    return isWhole && rows?.length === known?.length ? rows : undefined;
  }
}
