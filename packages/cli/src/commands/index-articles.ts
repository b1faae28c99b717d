import { createLocalSource, indexText } from '@filrouge/knowledge';
import { defineCommand } from '../command.js';
import { jsonOption, localeOption } from '../common-options.js';
import { exitCodes } from '../exit-codes.js';
import type { Io } from '../io.js';
import type { ArticleIssue, ArticleSettings } from '../knowledge/article-files.js';
import { articlesIn } from '../knowledge/article-files.js';
import { sentenceOf } from '../knowledge/issue-sentence.js';
import type { Localized } from '../language.js';
import { localizedIn } from '../language.js';
import { painted, printJson, printLines } from '../report/print.js';
import { UsageError } from '../usage-error.js';

/** What `index --json` prints. */
export interface IndexReport {
  /** Every article that was found is in the index. */
  readonly ok: boolean;
  /** Where the index was written; null when it was not. */
  readonly out: string | null;
  readonly bytes: number;
  readonly articles: number;
  /** Articles by collection. */
  readonly collections: Readonly<Record<string, number>>;
  readonly issues: readonly ArticleIssue[];
}

/** What to index. */
export interface IndexRequest extends ArticleSettings {
  /** Files, or folders of files. */
  readonly articles: readonly string[];
  /** Nothing is written without it. */
  readonly out?: string | undefined;
}

/** `filrouge index`: a searchable index of articles, for a page to load. */
export const indexCommand = defineCommand({
  name: 'index',
  summary: {
    en: 'make a searchable index of articles in Markdown, HTML, JSON or NDJSON',
    fr: 'faire un index d’articles en Markdown, HTML, JSON ou NDJSON',
  },
  operands: { synopsis: 'ARTICLES…', min: 1, max: Infinity },
  options: {
    out: {
      type: 'string',
      short: 'o',
      placeholder: 'OUT',
      summary: { en: 'the file to write', fr: 'le fichier à écrire' },
    },
    collection: {
      type: 'string',
      placeholder: 'NAME',
      summary: {
        en: 'collection of articles that name none (default: their folder)',
        fr: 'collection des articles qui n’en nomment pas (par défaut : leur dossier)',
      },
    },
    language: {
      type: 'string',
      placeholder: 'TAG',
      summary: {
        en: 'language of articles that name none, such as fr',
        fr: 'langue des articles qui n’en nomment pas, par exemple fr',
      },
    },
    json: jsonOption,
    locale: localeOption,
  },
  async run(io, { operands, options, locale, words }) {
    const { out, collection, language } = options;
    if (out === undefined) throw new UsageError(({ usage }) => usage.missingOption('--out OUT', 'index'));
    const report = await indexArticles(io, { articles: operands, out, collection, language });
    if (options.json) printJson(io, report);
    else printLines(io, linesOf(io, report, { locale, colon: words.colon }));
    return report.ok ? exitCodes.fine : exitCodes.findings;
  },
});

/** Indexes articles, and writes the index when `out` says where. What is wrong with one article costs only that one. */
export async function indexArticles(io: Io, { articles: paths, out, ...settings }: IndexRequest): Promise<IndexReport> {
  const { articles, issues, files } = await articlesIn(io, paths, settings);
  if (out !== undefined && files.includes(out)) throw new UsageError(({ usage }) => usage.wouldOverwrite(out));
  const text = indexText(createLocalSource({ articles }).toJSON());
  if (out !== undefined) await io.writeFile(out, text);
  const collections: Record<string, number> = {};
  for (const { collection } of articles) collections[collection] = (collections[collection] ?? 0) + 1;
  return {
    ok: issues.length === 0 && articles.length > 0,
    out: out ?? null,
    bytes: new TextEncoder().encode(text).length,
    articles: articles.length,
    collections,
    issues,
  };
}

const countOf = (count: number): Localized => ({
  en: `${count} ${count === 1 ? 'article' : 'articles'}`,
  fr: `${count} ${count < 2 ? 'article' : 'articles'}`,
});

interface Wording {
  readonly locale: string;
  readonly colon: string;
}

function linesOf(io: Io, report: IndexReport, { locale, colon }: Wording): readonly string[] {
  const issues = report.issues.map(
    (issue) =>
      `${painted(io, 'bold', issue.file)}${issue.path} ${painted(io, 'red', issue.code)}: ${sentenceOf(issue, locale)}`,
  );
  const collections = Object.entries(report.collections).map(([name, count]) => `${name} ${count}`);
  const counts = [localizedIn(countOf(report.articles), locale), ...collections, `${report.bytes} bytes`].join(', ');
  return [...issues, `${report.out}${colon} ${counts}`];
}
