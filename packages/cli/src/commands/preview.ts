import { defineCommand } from '../command.js';
import { jsonOption, localeOption, rootOption } from '../common-options.js';
import { exitCodes } from '../exit-codes.js';
import { startPreview } from '../preview/preview-desk.js';
import { painted, printJson, printLines } from '../report/print.js';
import { UsageError } from '../usage-error.js';

/** `filrouge preview`: the widget in a page that follows the file. */
export const previewCommand = defineCommand({
  name: 'preview',
  summary: {
    en: 'show a scenario in a page of this machine that follows its files, with what lint finds and its picture',
    fr: 'montrer un scénario dans une page de cette machine qui suit ses fichiers, avec les remarques et son plan',
  },
  operands: { synopsis: 'FILE', min: 1, max: 1 },
  options: {
    port: {
      type: 'string',
      placeholder: 'NUMBER',
      summary: { en: 'port of the page (default: any that is free)', fr: 'port de la page (par défaut : un libre)' },
    },
    root: rootOption,
    json: jsonOption,
    locale: localeOption,
  },
  async run(io, { operands: [path = ''], options, words }) {
    const preview = await startPreview(io, {
      path,
      root: options.root,
      locale: words.locale,
      port: portOf(options.port),
    });
    const { marks, isCurrent } = preview.state();
    if (options.json) printJson(io, { ok: isCurrent, url: preview.url, file: path, marks });
    else printLines(io, [`${path}${words.colon} ${painted(io, 'cyan', preview.url)}`, words.preview.stop]);
    await io.untilStopped();
    await preview.close();
    return exitCodes.fine;
  },
});

function portOf(given: string | undefined): number {
  if (given === undefined) return 0;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UsageError(({ usage }) => usage.notAPort(given));
}
