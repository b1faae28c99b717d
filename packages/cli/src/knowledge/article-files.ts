import type { Article, KnowledgeIssue, ReadArticles } from '@filrouge/knowledge';
import { articleFromHtml, articleFromMarkdown, articlesFromJson, articlesFromNdjson } from '@filrouge/knowledge';
import { basename, dirname, extname } from 'node:path';
import type { Io } from '../io.js';
import { filesBelow } from '../scenarios/files-below.js';
import { UsageError } from '../usage-error.js';

/** What is wrong with an article, and in which file. */
export interface ArticleIssue extends KnowledgeIssue {
  readonly file: string;
}

/** What articles are completed with where their files do not say. */
export interface ArticleSettings {
  /** Defaults to the name of the folder that the file stands in. */
  readonly collection?: string | undefined;
  /** BCP 47 tag; defaults to `und`. */
  readonly language?: string | undefined;
}

/** Articles, and what was wrong with those left out. */
export interface ArticleReading {
  readonly articles: readonly Article[];
  readonly issues: readonly ArticleIssue[];
  /** Files that were read. */
  readonly files: readonly string[];
}

interface Place {
  readonly id: string;
  readonly collection: string;
  readonly locale?: string;
}

const readers: Readonly<Record<string, (text: string, place: Place) => ReadArticles>> = {
  '.md': articleFromMarkdown,
  '.markdown': articleFromMarkdown,
  '.html': articleFromHtml,
  '.htm': articleFromHtml,
  '.json': (text, { collection, locale }) => articlesFromJson(text, { collection, locale }),
  '.ndjson': (text, { collection, locale }) => articlesFromNdjson(text, { collection, locale }),
  '.jsonl': (text, { collection, locale }) => articlesFromNdjson(text, { collection, locale }),
};

/**
 * The articles of these files, and of every Markdown, HTML, JSON and NDJSON file below these folders. Of two articles
 * with one id the later counts, and it is told. Throws a `UsageError` for a file that cannot be read.
 */
export async function articlesIn(
  io: Io,
  paths: readonly string[],
  settings: ArticleSettings = {},
): Promise<ArticleReading> {
  const files = (await Promise.all(paths.map(async (path) => (await filesBelow(io, path)) ?? [path]))).flat();
  const read = [...new Set(files)].filter((file) => readerOf(file) ?? paths.includes(file));
  const readings = await Promise.all(read.map(async (file) => readingOf(io, file, settings)));
  const issues = readings.flatMap((reading) => reading.issues);
  const byId = new Map<string, Article>();
  for (const { file, articles } of readings) {
    for (const article of articles) {
      const { id } = article;
      if (byId.has(id)) issues.push({ code: 'duplicate-id', path: '/id', params: { id }, file });
      byId.set(id, article);
    }
  }
  return { articles: [...byId.values()], issues, files: read };
}

interface FileReading {
  readonly file: string;
  readonly articles: readonly Article[];
  readonly issues: readonly ArticleIssue[];
}

async function readingOf(io: Io, file: string, { collection, language }: ArticleSettings): Promise<FileReading> {
  const read = readerOf(file);
  const [ending] = [extname(file)];
  if (!read) {
    const params = { kind: ending, reason: Object.keys(readers).join(' ') };
    return { file, articles: [], issues: [{ code: 'unreadable', path: '', params, file }] };
  }
  const place = {
    id: basename(file, ending),
    collection: collection ?? basename(dirname(file)),
    ...(language === undefined ? {} : { locale: language }),
  };
  const { articles, issues } = read(await textOf(io, file), place);
  return { file, articles, issues: issues.map((issue) => ({ ...issue, file })) };
}

const readerOf = (file: string) => readers[extname(file).toLowerCase()];

async function textOf(io: Io, file: string): Promise<string> {
  try {
    return new TextDecoder().decode(await io.readFile(file));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new UsageError(({ usage }) => usage.cannotRead(file, code), { cause });
  }
}
