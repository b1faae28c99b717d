import { compileAhead, type Scenario } from '@filrouge/scenario';
import { defineCommand } from '../command.js';
import { jsonOption, localeOption, rootOption } from '../common-options.js';
import { exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { FiledIssue } from '../issues/reported-issue.js';
import { filedIssue } from '../issues/reported-issue.js';
import type { PlacedIssue } from '../json/json-file.js';
import { issueLines } from '../report/issue-lines.js';
import { painted, printJson, printLines } from '../report/print.js';
import { checkScenarioFile } from '../scenarios/check-scenario-file.js';
import { writeBeside } from '../scenarios/write-beside.js';
import { UsageError } from '../usage-error.js';

/** What `bundle --json` prints. */
export interface BundleReport {
  readonly ok: boolean;
  readonly file: string;
  /** Where the bundle was written; null when nothing was. */
  readonly out: string | null;
  /** SHA-256 of the content, as saved calls and tickets name it; null when there is no bundle. */
  readonly hash: string | null;
  readonly bytes: number;
  /** Every file it was made of. */
  readonly sources: readonly string[];
  readonly issues: readonly FiledIssue[];
}

/** What to bundle. */
export interface BundleRequest {
  readonly scenario: string;
  /** Nothing is written without it. */
  readonly out?: string | undefined;
  /** Whether to check and compile it ahead (`compileAhead`); false unless given. */
  readonly compiled?: boolean | undefined;
  /** Folder that the files a scenario names must stand in. */
  readonly root?: string | undefined;
}

/** `filrouge bundle`: one small file of a scenario, its bases and the blocks it uses. */
export const bundleCommand = defineCommand({
  name: 'bundle',
  summary: {
    en: 'make one small file of a scenario, its base and the blocks it uses',
    fr: 'faire un seul petit fichier d’un scénario, de sa base et des blocs qu’il emploie',
  },
  operands: { synopsis: 'FILE', min: 1, max: 1 },
  options: {
    out: {
      type: 'string',
      short: 'o',
      placeholder: 'OUT',
      summary: {
        en: 'the file to write; [hash] in its name becomes the hash of the content',
        fr: 'le fichier à écrire ; [hash] dans son nom devient l’empreinte du contenu',
      },
    },
    compiled: {
      type: 'boolean',
      summary: {
        en: 'check and compile it ahead: pages open it faster, and need less code',
        fr: 'le vérifier et le compiler d’avance : les pages l’ouvrent plus vite, avec moins de code',
      },
    },
    root: rootOption,
    json: jsonOption,
    locale: localeOption,
  },
  async run(io, { operands: [scenario = ''], options, locale, words }) {
    const { out, root, compiled } = options;
    if (out === undefined) throw new UsageError(({ usage }) => usage.missingOption('--out OUT', 'bundle'));
    const bundled = await bundleFile(io, { scenario, out, root, compiled });
    if (options.json) printJson(io, reportOf(bundled, locale));
    else if (bundled.text === undefined)
      printLines(
        io,
        bundled.issues.flatMap((issue) => issueLines(io, issue, locale)),
      );
    else
      printLines(io, [
        `${bundled.out}${words.colon} ${painted(io, 'green', words.findings.ok)} (${summaryOf(bundled)})`,
      ]);
    return bundled.text === undefined ? exitCodes.findings : exitCodes.fine;
  },
});

/** Bundles a scenario, and writes it when `out` says where; throws a `UsageError` when there is none to read. */
export async function bundle(
  io: Io,
  request: BundleRequest,
  locale = io.locale,
): Promise<BundleReport & { /** The bundle itself; absent as soon as there is an issue. */ readonly text?: string }> {
  const bundled = await bundleFile(io, request);
  return { ...reportOf(bundled, locale), ...(bundled.text === undefined ? {} : { text: bundled.text }) };
}

interface Bundled {
  readonly file: string;
  /** Absent as soon as there is an issue. */
  readonly text: string | undefined;
  readonly hash: string | undefined;
  readonly out: string | undefined;
  readonly sources: readonly string[];
  readonly issues: readonly PlacedIssue[];
}

async function bundleFile(io: Io, { scenario: path, out, root, compiled = false }: BundleRequest): Promise<Bundled> {
  const { scenario, whole, issues, files } = await checkScenarioFile(io, path, { root });
  if (!scenario) return { file: path, text: undefined, hash: undefined, out: undefined, sources: files, issues };
  const text = `${JSON.stringify(compiled ? compiledFrom(whole) : whole)}\n`;
  const target = out === undefined ? undefined : targetFor(out, scenario);
  if (target !== undefined) await writeBeside(io, { target, text, sources: files });
  return { file: path, text, hash: scenario.hash, out: target, sources: files, issues };
}

/** Whole and without mistakes: it has been read. */
function compiledFrom(whole: unknown): unknown {
  const made = compileAhead(whole);
  if (made.ok) return made.file;
  throw new Error('[cli] a scenario that was read cannot be compiled ahead');
}

/** Enough of the hash to tell two versions apart, as caches and logs do. */
const shownHash = 12;

const targetFor = (out: string, { hash }: Scenario) => out.replaceAll('[hash]', hash.slice(0, shownHash));

const summaryOf = ({ text = '', hash = '', sources }: Bundled) =>
  [`${new TextEncoder().encode(text).length} bytes`, `sha256 ${hash.slice(0, shownHash)}`, sources.join(', ')].join(
    '; ',
  );

const reportOf = ({ file, text, hash, out, sources, issues }: Bundled, locale: string): BundleReport => ({
  ok: text !== undefined,
  file,
  out: out ?? null,
  hash: hash ?? null,
  bytes: text === undefined ? 0 : new TextEncoder().encode(text).length,
  sources,
  issues: issues.map((issue) => filedIssue(issue, locale)),
});
