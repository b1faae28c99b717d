import type { ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import type { Localized } from './language.js';
import type { Messages } from './messages/messages.js';

/** One `--option` of a command. */
export interface Option {
  readonly type: 'boolean' | 'string';
  /** One letter that stands for the name, such as `o` for `-o`. */
  readonly short?: string;
  /** What help writes for the value, such as FILE; for a string only. */
  readonly placeholder?: string;
  readonly summary: Localized;
}

/** Options by name, without dashes. */
export type Options = Readonly<Record<string, Option>>;

/** What a command works on, beside its options. */
export interface Operands {
  /** As help writes them, such as `FILE…`; empty for none. */
  readonly synopsis: string;
  readonly min: number;
  readonly max: number;
}

/** What was written after the command's name. */
export interface Given<Own extends Options> {
  readonly operands: readonly string[];
  readonly options: { readonly [Name in keyof Own]?: Own[Name]['type'] extends 'boolean' ? boolean : string };
  /** BCP 47 tag: the one asked for, else the user's. */
  readonly locale: string;
  /** The command's own words in that locale. */
  readonly words: Messages;
}

interface Definition<Own extends Options> {
  readonly name: string;
  /** One sentence. */
  readonly summary: Localized;
  readonly operands: Operands;
  readonly options: Own;
  readonly run: (io: Io, given: Given<Own>) => Promise<ExitCode> | ExitCode;
}

/** A command of `filrouge`; each is one file, listed in `commands/index.ts`. */
export type Command = Definition<Options>;

/** A command, its options typed by their own declaration. */
export function defineCommand<const Own extends Options>(definition: Definition<Own>): Command {
  // `readArguments` gives a command only the options it declares, each of its declared type.
  return definition as unknown as Command;
}
