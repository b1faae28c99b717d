import { defineCommand } from '../command.js';
import { jsonOption, localeOption } from '../common-options.js';
import { exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { MutateSettings } from '../mutating/mutate.js';
import { mutated } from '../mutating/mutate.js';
import { mutationReportOf } from '../mutating/mutation-report.js';
import type { MutationReport } from '../mutating/mutation-report.js';
import { printJson, printLines } from '../report/print.js';
import { mutationLines } from '../report/mutation-lines.js';
import { UsageError } from '../usage-error.js';

/** `filrouge mutate`: how many slips of an author's the check, lint and the cases would report. */
export const mutateCommand = defineCommand({
  name: 'mutate',
  summary: {
    en: 'make small edits by chance and tell which ones neither lint nor any case reports',
    fr: 'faire de petites modifications au hasard et dire lesquelles ni lint ni aucun cas ne signalent',
  },
  operands: { synopsis: 'FILE|FOLDER…', min: 1, max: Infinity },
  options: {
    edits: {
      type: 'string',
      placeholder: 'COUNT',
      summary: {
        en: 'edits of each scenario (default: 100)',
        fr: 'modifications de chaque scénario (par défaut : 100)',
      },
    },
    seed: {
      type: 'string',
      placeholder: 'NUMBER',
      summary: {
        en: 'another number, other edits (default: 1)',
        fr: 'autre nombre, autres modifications (par défaut : 1)',
      },
    },
    min: {
      type: 'string',
      placeholder: 'PERCENT',
      summary: { en: 'fail when fewer are reported', fr: 'échouer quand il y en a moins de signalées' },
    },
    json: jsonOption,
    locale: localeOption,
  },
  async run(io, { operands, options, words }) {
    const found = await mutated(io, operands, {
      ...(options.edits === undefined ? {} : { edits: numberIn(options.edits, Infinity) }),
      ...(options.seed === undefined ? {} : { seed: numberIn(options.seed, 2 ** 32) }),
    });
    const report = mutationReportOf(found, options.min === undefined ? 0 : numberIn(options.min, 100));
    if (options.json) printJson(io, report);
    else printLines(io, mutationLines(io, report, words));
    return report.ok ? exitCodes.fine : exitCodes.findings;
  },
});

/** Edits scenarios by chance, in memory, and tells what reports it; throws a `UsageError` when there is nothing to read. */
export async function mutate(
  io: Io,
  paths: readonly string[],
  { min = 0, ...settings }: MutateSettings & { readonly min?: number } = {},
): Promise<MutationReport> {
  return mutationReportOf(await mutated(io, paths, settings), min);
}

function numberIn(text: string, most: number): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && number <= most) return number;
  throw new UsageError(({ usage }) => usage.notANumber(text));
}
