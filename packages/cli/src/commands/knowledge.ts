import { parseTicket } from '@filrouge/ticket';
import type { Ticket } from '@filrouge/ticket';
import { readUse } from '@filrouge/knowledge';
import { closestName } from '@filrouge/scenario';
import { defineCommand } from '../command.js';
import { jsonOption, localeOption } from '../common-options.js';
import { exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import { callsFromUses } from '../knowledge/calls-from-uses.js';
import type { KnowledgeReport } from '../knowledge/knowledge-report.js';
import { aliasPatchOf, knowledgeReportOf } from '../knowledge/knowledge-report.js';
import type { Localized } from '../language.js';
import { localizedIn } from '../language.js';
import { painted, printJson, printLines } from '../report/print.js';
import { UsageError } from '../usage-error.js';

/** `filrouge knowledge report`: what tickets, and what pages noted, tell those who write articles. */
export const knowledgeCommand = defineCommand({
  name: 'knowledge',
  summary: {
    en: 'report what tickets tell of the articles: aliases to add, articles that are missing, dead or outdated',
    fr: 'dire ce que les tickets apprennent des articles : alias à ajouter, articles qui manquent, morts ou périmés',
  },
  operands: { synopsis: 'report TICKETS|USES…', min: 2, max: Infinity },
  options: {
    out: {
      type: 'string',
      short: 'o',
      placeholder: 'PATCH',
      summary: {
        en: 'write the aliases by article there, to review and add',
        fr: 'y écrire les alias par article, à relire puis à ajouter',
      },
    },
    json: jsonOption,
    locale: localeOption,
  },
  async run(io, { operands: [what = '', ...files], options, locale, words }) {
    if (what !== 'report') {
      const known = ['report'];
      throw new UsageError(({ usage }) =>
        usage.unknownOperand({ name: what, known, suggestion: closestName(what, known) }),
      );
    }
    const { calls, unread } = await callsIn(io, files);
    const report = knowledgeReportOf(calls);
    if (options.out !== undefined)
      await io.writeFile(options.out, `${JSON.stringify(aliasPatchOf(report), null, 2)}\n`);
    if (options.json) printJson(io, { ...report, unread });
    else printLines(io, linesOf(io, report, { unread, locale, colon: words.colon }));
    return unread > 0 || calls.length === 0 ? exitCodes.findings : exitCodes.fine;
  },
});

interface ReadCalls {
  readonly calls: readonly Pick<Ticket, 'knowledge'>[];
  /** How many were neither tickets nor uses of articles. */
  readonly unread: number;
}

/** Tickets, or uses of articles as the page's store exports them: as JSON, one or a list, or one a line. */
async function callsIn(io: Io, files: readonly string[]): Promise<ReadCalls> {
  const values = (await Promise.all(files.map(async (file) => valuesIn(await textOf(io, file))))).flat();
  const tickets = values.flatMap((value) => {
    const read = parseTicket(value);
    return read.ok ? [read.ticket] : [];
  });
  const uses = values.flatMap((value) => readUse(value) ?? []);
  const known = new Set(tickets.map(({ id }) => id));
  const others = callsFromUses(uses.filter(({ call }) => !known.has(call)));
  return { calls: [...tickets, ...others], unread: values.length - tickets.length - uses.length };
}

function valuesIn(text: string): readonly unknown[] {
  const whole = parsed(text);
  if (whole !== undefined) return Array.isArray(whole) ? whole : [whole];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => parsed(line) ?? line);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function textOf(io: Io, file: string): Promise<string> {
  try {
    return new TextDecoder().decode(await io.readFile(file));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new UsageError(({ usage }) => usage.cannotRead(file, code), { cause });
  }
}

const headings = {
  calls: { en: 'Calls', fr: 'Appels' },
  linked: { en: 'with an article opened', fr: 'avec un article ouvert' },
  solved: { en: 'solved by one', fr: 'résolus par un article' },
  unread: { en: 'neither tickets nor uses of articles', fr: 'ni tickets ni usages d’articles' },
  aliases: { en: 'Aliases to add', fr: 'Alias à ajouter' },
  missing: { en: 'Missing articles', fr: 'Articles qui manquent' },
  outdated: { en: 'Wrong or outdated', fr: 'Faux ou périmés' },
  dead: { en: 'Shown, never opened', fr: 'Proposés, jamais ouverts' },
} as const satisfies Readonly<Record<string, Localized>>;

interface Wording {
  readonly unread: number;
  readonly locale: string;
  readonly colon: string;
}

function linesOf(io: Io, report: KnowledgeReport, { unread, locale, colon }: Wording): readonly string[] {
  const word = (key: keyof typeof headings) => localizedIn(headings[key], locale);
  const percent = (share: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  const section = (key: keyof typeof headings, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', painted(io, 'bold', word(key)), ...lines.map((line) => `  ${line}`)];
  return [
    `${word('calls')}${colon} ${report.calls}, ${percent(report.linkRate)} ${word('linked')}, ${percent(report.solvedRate)} ${word('solved')}`,
    ...(unread === 0 ? [] : [`${unread} ${word('unread')}`]),
    ...section(
      'aliases',
      report.aliasCandidates.map(({ article, alias, calls }) => `${article}: ${alias} (${calls})`),
    ),
    ...section(
      'missing',
      report.missing.map(({ words, calls }) => `${words} (${calls})`),
    ),
    ...section(
      'outdated',
      report.outdated.map(({ article, title, outdated }) => `${article}: ${title} (${outdated})`),
    ),
    ...section(
      'dead',
      report.dead.map(({ article, title, suggested }) => `${article}: ${title} (${suggested})`),
    ),
  ];
}
