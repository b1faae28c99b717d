import type { Flow } from '@filrouge/flow';
import { flowOf, layoutOf, mermaidOf, svgOf } from '@filrouge/flow';
import { closestName } from '@filrouge/scenario';
import { defineCommand } from '../command.js';
import { jsonOption, localeOption, rootOption } from '../common-options.js';
import { exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { FiledIssue } from '../issues/reported-issue.js';
import { filedIssue } from '../issues/reported-issue.js';
import type { PlacedIssue } from '../json/json-file.js';
import { issueLines } from '../report/issue-lines.js';
import { painted, printLines, printJson } from '../report/print.js';
import { checkScenarioFile } from '../scenarios/check-scenario-file.js';
import { writeBeside } from '../scenarios/write-beside.js';
import { UsageError } from '../usage-error.js';

/** Each form of a picture, by name. */
const forms = {
  svg: (flow: Flow) => svgOf(flow, layoutOf(flow)),
  mermaid: mermaidOf,
  json: (flow: Flow) => `${JSON.stringify(flow, null, 2)}\n`,
} as const;
/** How a picture is written. */
export type GraphForm = keyof typeof forms;
const formNames = Object.keys(forms) as GraphForm[];

/** What `graph --json` prints. */
export interface GraphReport {
  readonly ok: boolean;
  readonly file: string;
  /** Where the picture was written; null when nowhere. */
  readonly out: string | null;
  /** The outline; null for a scenario with mistakes. */
  readonly flow: Flow | null;
  readonly issues: readonly FiledIssue[];
}

/** What to draw, and how. */
export interface GraphRequest {
  readonly scenario: string;
  /** Defaults to what the ending of `out` says, else `svg`. */
  readonly form?: GraphForm | undefined;
  /** Nothing is written without it. */
  readonly out?: string | undefined;
  /** Of the words in the picture; the scenario's first unless given. */
  readonly pictureLocale?: string | undefined;
  /** Folder that the files a scenario names must stand in. */
  readonly root?: string | undefined;
}

/** `filrouge graph`: a picture of a scenario. */
export const graphCommand = defineCommand({
  name: 'graph',
  summary: {
    en: 'draw a scenario: steps, what may not apply, follow-ups, ends and who takes the ticket',
    fr: 'dessiner un scénario : étapes, ce qui peut ne pas s’appliquer, suites, fins et qui prend le ticket',
  },
  operands: { synopsis: 'FILE', min: 1, max: 1 },
  options: {
    as: {
      type: 'string',
      placeholder: 'FORM',
      summary: {
        en: 'svg, mermaid or json (default: as the name of OUT ends, else svg)',
        fr: 'svg, mermaid ou json (par défaut : selon la fin du nom de OUT, sinon svg)',
      },
    },
    out: {
      type: 'string',
      short: 'o',
      placeholder: 'OUT',
      summary: { en: 'the file to write (default: print it)', fr: 'le fichier à écrire (par défaut : afficher)' },
    },
    root: rootOption,
    json: jsonOption,
    locale: localeOption,
  },
  async run(io, { operands: [scenario = ''], options, locale, words }) {
    const { out, root } = options;
    const request = { scenario, out, root, form: formNamed(options.as), pictureLocale: options.locale };
    const drawn = await draw(io, request);
    const { flow, text, issues } = drawn;
    if (options.json) printJson(io, reportOf(drawn, locale));
    else if (!flow)
      printLines(
        io,
        issues.flatMap((issue) => issueLines(io, issue, locale)),
      );
    else if (out === undefined) io.write(text);
    else printLines(io, [`${out}${words.colon} ${painted(io, 'green', words.findings.ok)}`]);
    return flow ? exitCodes.fine : exitCodes.findings;
  },
});

/** Draws a scenario; throws a `UsageError` when there is none to read. */
export async function graph(
  io: Io,
  request: GraphRequest,
  locale = io.locale,
): Promise<GraphReport & { /** The picture; empty for a scenario with mistakes. */ readonly text: string }> {
  const drawn = await draw(io, request);
  return { ...reportOf(drawn, locale), text: drawn.text };
}

interface Drawn {
  readonly file: string;
  readonly out: string | undefined;
  readonly flow: Flow | undefined;
  readonly text: string;
  readonly issues: readonly PlacedIssue[];
}

async function draw(io: Io, { scenario: file, form, out, pictureLocale, root }: GraphRequest): Promise<Drawn> {
  const { scenario, issues, files } = await checkScenarioFile(io, file, { root });
  if (!scenario) return { file, out: undefined, flow: undefined, text: '', issues };
  const flow = flowOf(scenario, pictureLocale);
  const text = forms[form ?? formFor(out)](flow);
  if (out !== undefined) await writeBeside(io, { target: out, text, sources: files });
  return { file, out, flow, text, issues };
}

function formNamed(name: string | undefined): GraphForm | undefined {
  if (name === undefined) return undefined;
  const found = formNames.find((form) => form === name);
  if (found) return found;
  const unknown = { name, known: formNames, suggestion: closestName(name, formNames) };
  throw new UsageError(({ usage }) => usage.unknownOperand(unknown));
}

function formFor(out = ''): GraphForm {
  if (/\.(mmd|mermaid)$/i.test(out)) return 'mermaid';
  return /\.json$/i.test(out) ? 'json' : 'svg';
}

const reportOf = ({ file, out, flow, issues }: Drawn, locale: string): GraphReport => ({
  ok: flow !== undefined,
  file,
  out: out ?? null,
  flow: flow ?? null,
  issues: issues.map((issue) => filedIssue(issue, locale)),
});
