import type { Command, Option } from '../command.js';
import { defineCommand } from '../command.js';
import { commandNamed } from '../command-named.js';
import { localeOption } from '../common-options.js';
import { exitCodes } from '../exit-codes.js';
import { localizedIn } from '../language.js';
import { messagesIn } from '../messages/messages-in.js';
import { packageVersion } from '../package-version.js';
import { printLines } from '../report/print.js';
import { inColumns } from '../report/columns.js';

/** Help on the commands, itself among them. */
export function helpCommand(others: readonly Command[]): Command {
  const help: Command = defineCommand({
    name: 'help',
    summary: { en: 'tell how a command is used', fr: 'dire comment une commande s’emploie' },
    operands: { synopsis: '[COMMAND]', min: 0, max: 1 },
    options: { locale: localeOption },
    run(io, { operands: [name], locale }) {
      const commands = [...others, help];
      printLines(io, name === undefined ? overview(commands, locale) : usageOf(commandNamed(name, commands), locale));
      return exitCodes.fine;
    },
  });
  return help;
}

/** What `filrouge --help` tells. */
export function overview(commands: readonly Command[], locale: string): readonly string[] {
  const { help, colon } = messagesIn(locale);
  return [
    `filrouge ${packageVersion()}`,
    help.purpose,
    '',
    `${help.usage}${colon} filrouge COMMAND [OPTIONS]`,
    '',
    `${help.commands}${colon}`,
    ...inColumns(commands.map(({ name, summary }) => [name, localizedIn(summary, locale)])),
    '',
    `${help.options}${colon}`,
    ...inColumns([
      ['-h, --help', help.showHelp],
      ['-v, --version', help.showVersion],
    ]),
    '',
    help.more,
    help.exitCodes,
  ];
}

function usageOf({ name, summary, operands, options }: Command, locale: string): readonly string[] {
  const { help, colon } = messagesIn(locale);
  const usage = ['filrouge', name, operands.synopsis, '[OPTIONS]'].filter(Boolean).join(' ');
  const told = Object.entries(options).map(
    ([option, spec]) => [written(option, spec), localizedIn(spec.summary, locale)] as const,
  );
  return [
    `${help.usage}${colon} ${usage}`,
    '',
    localizedIn(summary, locale),
    '',
    `${help.options}${colon}`,
    ...inColumns([...told, ['-h, --help', help.showHelp]]),
    '',
    help.exitCodes,
  ];
}

const written = (name: string, { placeholder, short }: Option) =>
  `${short ? `-${short}, ` : ''}--${name}${placeholder ? ` ${placeholder}` : ''}`;
