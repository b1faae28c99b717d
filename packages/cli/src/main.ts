import type { Command } from './command.js';
import { commandNamed } from './command-named.js';
import { helpCommand, overview } from './commands/help.js';
import { commands } from './commands/index.js';
import type { ExitCode } from './exit-codes.js';
import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { localeFor } from './language.js';
import { messagesIn } from './messages/messages-in.js';
import { packageVersion } from './package-version.js';
import { readArguments } from './read-arguments.js';
import { printError, printLines } from './report/print.js';
import { UsageError } from './usage-error.js';

/** Carries out one command line, such as `['validate', 'scenario.json']`. Never rejects: what goes wrong is told. */
export async function main(io: Io, given: readonly string[]): Promise<ExitCode> {
  try {
    return await carryOut(io, given);
  } catch (error) {
    const words = messagesIn(localeToTellIn(io, given));
    if (error instanceof UsageError) printError(io, error.tell(words));
    else printError(io, words.usage.failed(error instanceof Error ? error.message : String(error)));
    return exitCodes.wrongUse;
  }
}

async function carryOut(io: Io, given: readonly string[]): Promise<ExitCode> {
  const locale = localeFor(given, io.locale);
  const [first, ...rest] = given;
  if (first === '--version' || first === '-v') return version(io);
  const help = helpCommand(commands);
  const known = [...commands, help];
  if (first === undefined)
    throw new UsageError((words) => [words.usage.missingCommand, '', ...overview(known, locale)].join('\n'));
  if (isHelpFlag(first)) return runCommand(io, help, { locale, given: rest });
  if (first.startsWith('-')) throw new UsageError((words) => words.usage.optionBeforeCommand(first));
  const command = commandNamed(first, known);
  return rest.some(isHelpFlag)
    ? runCommand(io, help, { locale, given: [command.name] })
    : runCommand(io, command, { locale, given: rest });
}

const isHelpFlag = (argument: string) => argument === '--help' || argument === '-h';

function version(io: Io): ExitCode {
  printLines(io, [packageVersion()]);
  return exitCodes.fine;
}

interface Call {
  readonly locale: string;
  readonly given: readonly string[];
}

async function runCommand(io: Io, command: Command, { locale, given }: Call): Promise<ExitCode> {
  return command.run(io, { ...readArguments(command, given), locale, words: messagesIn(locale) });
}

/** The locale of an error, which may be that the locale is none. */
function localeToTellIn(io: Io, given: readonly string[]): string {
  try {
    return localeFor(given, io.locale);
  } catch {
    return io.locale;
  }
}
