import { closestName } from '@filrouge/scenario';
import type { Command } from './command.js';
import { UsageError } from './usage-error.js';

/** The command of that name; throws a `UsageError` with the closest one when there is none. */
export function commandNamed(name: string, commands: readonly Command[]): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const known = commands.map((command) => command.name);
  throw new UsageError((words) => words.usage.unknownCommand({ name, known, suggestion: closestName(name, known) }));
}
