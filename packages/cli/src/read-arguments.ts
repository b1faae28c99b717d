import { parseArgs } from 'node:util';
import { closestName } from '@filrouge/scenario';
import type { Command, Given, Options } from './command.js';
import { UsageError } from './usage-error.js';

/** What was written after a command's name, checked against what the command declares; throws a `UsageError`. */
export function readArguments(
  command: Command,
  given: readonly string[],
): Pick<Given<Options>, 'operands' | 'options'> {
  const { positionals, values, tokens } = parseArgs({
    args: [...given],
    options: command.options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') checkOption(command, token);
  checkOperands(command, positionals);
  // Checked above: every value is of its option's declared type.
  return { operands: positionals, options: values as Given<Options>['options'] };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether the value stands after `=`. */
  readonly inlineValue?: boolean | undefined;
}

function checkOption({ name: command, options }: Command, token: OptionToken): void {
  const { name, rawName, value } = token;
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const known = Object.keys(options);
    const unknown = { name: rawName, known, suggestion: closestName(name, known) };
    throw new UsageError((words) => words.usage.unknownOption(unknown, command));
  }
  if (option.type === 'string' && (value === undefined || isNextOption(token)))
    throw new UsageError((words) => words.usage.optionNeedsValue(rawName, option.placeholder ?? ''));
  if (option.type === 'boolean' && value !== undefined)
    throw new UsageError((words) => words.usage.optionTakesNoValue(rawName));
}

/** `--answers --json` lacks a value; `-` is the standard input. */
const isNextOption = ({ value = '', inlineValue }: OptionToken) =>
  inlineValue === false && value.startsWith('-') && value !== '-';

function checkOperands({ name, operands }: Command, given: readonly string[]): void {
  const { synopsis, min, max } = operands;
  if (given.length < min) throw new UsageError((words) => words.usage.missingOperand(synopsis, name));
  const surplus = given[max];
  if (surplus !== undefined) throw new UsageError((words) => words.usage.surplusOperand(surplus, name));
}
