import type { SessionSnapshot } from '@filrouge/engine';
import { keep, readKept, type Keeping } from './keeping.js';

/** A call that was answered, or begun, as it is kept. */
export interface KeptLine {
  /** The call's id. */
  readonly id: string;
  /** Whose it is; absent in what older versions of the desk kept: the client whose line rang. */
  readonly client?: string;
  readonly snapshot: SessionSnapshot;
}

/** The calls of a visit, so that a reload loses none. */
export interface KeptLines {
  readonly activeId: string | undefined;
  readonly lines: readonly KeptLine[];
}

const key = 'filrouge-desk-lines';

/** What the last visit left; nothing when it left nothing that can be read. */
export function readLines(keeping: Keeping): KeptLines {
  const kept = readKept(keeping, key);
  if (typeof kept !== 'object' || kept === null) return { activeId: undefined, lines: [] };
  const { activeId, lines } = kept as Readonly<Record<string, unknown>>;
  return {
    activeId: typeof activeId === 'string' ? activeId : undefined,
    lines: Array.isArray(lines) ? lines.filter(isKeptLine) : [],
  };
}

/** For the next visit. */
export function writeLines(keeping: Keeping, lines: KeptLines): void {
  keep(keeping, key, lines);
}

/** The engine itself says whether it can read the snapshot. */
function isKeptLine(line: unknown): line is KeptLine {
  if (typeof line !== 'object' || line === null) return false;
  const { id, client, snapshot } = line as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && snapshot !== undefined && (client === undefined || typeof client === 'string');
}
