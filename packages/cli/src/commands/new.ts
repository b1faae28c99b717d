import { basename, join, resolve } from 'node:path';
import { defineCommand } from '../command.js';
import { jsonOption, localeOption } from '../common-options.js';
import { exitCodes } from '../exit-codes.js';
import type { Ask, Io } from '../io.js';
import type { FiledIssue } from '../issues/reported-issue.js';
import { filedIssue } from '../issues/reported-issue.js';
import type { PlacedIssue } from '../json/json-file.js';
import { jsonFileOf, placed } from '../json/json-file.js';
import type { Localized } from '../language.js';
import { localizedIn } from '../language.js';
import { issueLines } from '../report/issue-lines.js';
import { painted, printJson, printLines } from '../report/print.js';
import type { Starter } from '../starter/starter-scenario.js';
import { starterCase, starterScenario } from '../starter/starter-scenario.js';
import type { StarterWishes } from '../starter/starter-from.js';
import { defaultWishes, starterFrom } from '../starter/starter-from.js';
import { UsageError } from '../usage-error.js';
import { parseScenario } from '@filrouge/scenario';

/** What `new --json` prints. */
export interface NewReport {
  readonly ok: boolean;
  /** Files that were written; none when something was wrong. */
  readonly written: readonly string[];
  /** What is wrong with a title or name as it was given. */
  readonly issues: readonly FiledIssue[];
}

/** What the scenario is to be about; what is not said has a default. */
export interface NewRequest extends Partial<StarterWishes> {
  /** Folder that the scenario gets; its name is the scenario's id unless given. */
  readonly folder: string;
}

const questions: readonly { readonly key: keyof StarterWishes; readonly asks: Localized }[] = [
  { key: 'title', asks: { en: 'What is the scenario about', fr: 'De quoi parle le scénario' } },
  { key: 'id', asks: { en: 'Its id', fr: 'Son identifiant' } },
  { key: 'client', asks: { en: 'Name of the client', fr: 'Nom du client' } },
  { key: 'locales', asks: { en: 'Languages, the first is the default', fr: 'Langues, la première par défaut' } },
  { key: 'timeZone', asks: { en: 'Time zone of the client', fr: 'Fuseau horaire du client' } },
];

/** `filrouge new`: a small scenario that runs, with its first case. */
export const newCommand = defineCommand({
  name: 'new',
  summary: {
    en: 'write a small scenario that runs, and its first case, to start from',
    fr: 'écrire un petit scénario qui marche, et son premier cas, pour commencer',
  },
  operands: { synopsis: 'FOLDER', min: 1, max: 1 },
  options: {
    title: { type: 'string', placeholder: 'TEXT', summary: { en: 'what it is about', fr: 'de quoi il parle' } },
    id: {
      type: 'string',
      placeholder: 'ID',
      summary: { en: 'its id (default: the folder)', fr: 'son identifiant (par défaut : le dossier)' },
    },
    client: { type: 'string', placeholder: 'NAME', summary: { en: 'name of the client', fr: 'nom du client' } },
    locales: {
      type: 'string',
      placeholder: 'TAGS',
      summary: { en: 'its languages, such as fr,en', fr: 'ses langues, par exemple fr,en' },
    },
    'time-zone': {
      type: 'string',
      placeholder: 'ZONE',
      summary: { en: 'of the client, such as Europe/Paris', fr: 'du client, par exemple Europe/Paris' },
    },
    yes: {
      type: 'boolean',
      short: 'y',
      summary: { en: 'ask nothing: take the defaults', fr: 'ne rien demander : prendre les valeurs par défaut' },
    },
    json: jsonOption,
    locale: localeOption,
  },
  async run(io, { operands: [folder = ''], options, locale, words }) {
    const { title, id, client, locales, yes, json } = options;
    const given = withoutGaps({ title, id, client, locales, timeZone: options['time-zone'] });
    await refuseExisting(io, folder);
    const wishes = io.canAsk && !yes && !json ? await askFor(io, folder, { given, locale }) : given;
    if (wishes === undefined) return exitCodes.findings;
    const made = await make(io, { folder, ...wishes }, locale);
    if (json) printJson(io, reportOf(made, locale));
    else if (made.issues.length > 0)
      printLines(
        io,
        made.issues.flatMap((issue) => issueLines(io, issue, locale)),
      );
    else
      printLines(io, [
        ...made.written.map((path) => `${painted(io, 'green', '+')} ${path}`),
        '',
        ...words.starter.next(folder),
      ]);
    return made.issues.length === 0 ? exitCodes.fine : exitCodes.findings;
  },
});

/** Writes a small scenario and its first case; throws a `UsageError` where there is one already. */
export async function newScenario(io: Io, request: NewRequest, locale = io.locale): Promise<NewReport> {
  await refuseExisting(io, request.folder);
  return reportOf(await make(io, request, locale), locale);
}

interface Made {
  readonly written: readonly string[];
  readonly issues: readonly PlacedIssue[];
}

async function make(io: Io, { folder, ...wishes }: NewRequest, locale: string): Promise<Made> {
  const starter = starterFrom({ ...defaultWishes(nameOf(folder), locale), ...wishes });
  const path = join(folder, 'scenario.json');
  const text = textOf(starterScenario(starter));
  const parsed = parseScenario(JSON.parse(text));
  // A title with a placeholder, an id that is none: told as any mistake, and nothing is written.
  if (!parsed.ok) return { written: [], issues: parsed.issues.map((issue) => placed(issue, jsonFileOf(path, text))) };
  return { written: await write(io, { folder, path, text, starter }), issues: [] };
}

interface ToWrite {
  readonly folder: string;
  readonly path: string;
  readonly text: string;
  readonly starter: Starter;
}

async function write(io: Io, { folder, path, text, starter }: ToWrite): Promise<readonly string[]> {
  const casePath = join(folder, 'cases', 'whole-site.case.json');
  await io.writeFile(path, text);
  await io.writeFile(casePath, textOf(starterCase(starter)));
  return [path, casePath];
}

async function refuseExisting(io: Io, folder: string): Promise<void> {
  const path = join(folder, 'scenario.json');
  const isThere = await io.readFile(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw new UsageError(({ usage }) => usage.alreadyThere(path));
}

interface Asking {
  readonly given: Partial<StarterWishes>;
  readonly locale: string;
}

/** What was not given; undefined when the person left. */
function askFor(io: Io, folder: string, { given, locale }: Asking): Promise<Partial<StarterWishes> | undefined> {
  return io.converse(async (ask: Ask) => {
    let wishes = given;
    for (const { key, asks } of questions) {
      if (given[key] !== undefined) continue;
      const usual = { ...defaultWishes(nameOf(folder), locale), ...wishes }[key];
      const line = await ask(`${localizedIn(asks, locale)} [${usual}] `);
      if (line === undefined) return undefined;
      wishes = { ...wishes, [key]: line.trim() === '' ? usual : line.trim() };
    }
    return wishes;
  });
}

const nameOf = (folder: string) => basename(resolve(folder));
const textOf = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** Only what was really said. */
const withoutGaps = (wishes: { readonly [Key in keyof StarterWishes]: string | undefined }): Partial<StarterWishes> =>
  Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined));

const reportOf = ({ written, issues }: Made, locale: string): NewReport => ({
  ok: issues.length === 0,
  written,
  issues: issues.map((issue) => filedIssue(issue, locale)),
});
