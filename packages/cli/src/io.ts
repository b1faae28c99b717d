/** All that a command sees of the machine; `node-io.ts` is the real one, tests give their own. */
export interface Io {
  /** Writes to the standard output. */
  readonly write: (text: string) => void;
  /** Writes to the standard error. */
  readonly writeError: (text: string) => void;
  /** The bytes of a file; `-` is the standard input. Rejects with the system's error when it cannot. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** What stands in a folder, sorted by name; undefined when it is no folder. */
  readonly readFolder: (path: string) => Promise<readonly FolderEntry[] | undefined>;
  /** The file or folder itself, links followed, as an absolute path. Rejects when there is none. */
  readonly realPath: (path: string) => Promise<string>;
  /** Writes a file, with the folders it stands in. Rejects with the system's error when it cannot. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /**
   * Holds a conversation with the person at the terminal: `talk` asks, one line an answer; undefined when they leave
   * (Ctrl-C, Ctrl-D). Only where `canAsk`.
   */
  readonly converse: <Result>(talk: (ask: Ask) => Promise<Result>) => Promise<Result>;
  /** Calls back with the name of what changed in a folder, null where the system does not say; answers how to stop. */
  readonly watchFolder: (path: string, changed: (name: string | null) => void) => () => void;
  /** Resolves when the person, or the system, asks the command to stop (SIGINT, SIGTERM). */
  readonly untilStopped: () => Promise<void>;
  /** Whether a person sits at both the standard input and output. */
  readonly canAsk: boolean;
  /** Whether a person reads the standard output. */
  readonly isTerminal: boolean;
  /** Whether the standard output is to have colours. */
  readonly hasColors: boolean;
  /** BCP 47 tag of the user's language. */
  readonly locale: string;
}

/** Asks for one line; undefined when there are no more. */
export type Ask = (prompt: string) => Promise<string | undefined>;

/** A file or a folder in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}
