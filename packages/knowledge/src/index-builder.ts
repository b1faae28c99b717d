import type { ArticleDefaults, ReadArticles } from './read/read-article.js';
import { readArticles } from './read/read-article.js';
import { frontMatterOf } from './text/front-matter.js';
import { decodeEntities } from './text/decode-entities.js';
import type { KnowledgeIssue } from './issues.js';
import { issueOf } from './issues.js';

/** Articles from a JSON text: a list, or an object with a list named `articles`. */
export function articlesFromJson(text: string, defaults: ArticleDefaults = {}): ReadArticles {
  const read = parsed(text, 'json', '');
  if (read.issue) return { articles: [], issues: [read.issue] };
  const list = Array.isArray(read.value) ? read.value : [read.value].flatMap(listInside);
  return readArticles(list, defaults);
}

/** Articles from NDJSON: one object a line, blank lines passed by. A bad line costs only itself. */
export function articlesFromNdjson(text: string, defaults: ArticleDefaults = {}): ReadArticles {
  const lines = text.split('\n').map((line, at) => ({ line: line.trim(), at }));
  const read = lines.filter(({ line }) => line !== '').map(({ line, at }) => parsed(line, 'ndjson', `/${at}`));
  const values = read.flatMap(({ issue, value }) => (issue ? [] : [value]));
  const { articles, issues } = readArticles(values, defaults);
  return { articles, issues: [...read.flatMap(({ issue }) => issue ?? []), ...issues] };
}

/**
 * The article of a Markdown text. Front matter gives id, title, summary, aliases, tags, collection, locale, updatedAt,
 * url and assistance; without a title the first heading is it, without an id the one in `defaults` (a path, for one) is it.
 */
export function articleFromMarkdown(
  text: string,
  defaults: ArticleDefaults & { readonly id?: string } = {},
): ReadArticles {
  const { values, body } = frontMatterOf(text);
  const heading = /^#\s+(.+)$/m.exec(body);
  const title = values['title'] ?? heading?.[1]?.trim();
  const rest = values['title'] === undefined && heading ? body.replace(heading[0], '') : body;
  const article = { id: defaults.id, ...values, title, body: { kind: 'markdown', text: rest.trim() } };
  return readArticles([article], defaults);
}

/** The article of an HTML text: its title element or first heading, its description, language and main part. */
export function articleFromHtml(text: string, defaults: ArticleDefaults & { readonly id?: string } = {}): ReadArticles {
  const title = inner(text, 'title') ?? inner(text, 'h1');
  const main = inner(text, 'main') ?? inner(text, 'article') ?? inner(text, 'body') ?? text;
  const article = {
    id: defaults.id,
    title: title && wordsOf(title),
    summary: metaOf(text, 'description'),
    tags: (metaOf(text, 'keywords') ?? '').split(',').map((tag) => tag.trim()),
    locale: /<html\b[^>]*\blang=["']?([\w-]+)/i.exec(text)?.[1],
    body: { kind: 'html', text: main.trim() },
  };
  return readArticles([article], defaults);
}

function parsed(text: string, kind: string, path: string): { value?: unknown; issue?: KnowledgeIssue } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { issue: issueOf('unreadable', { kind, reason: String(error) }, path) };
  }
}

function listInside(value: unknown): readonly unknown[] {
  const isHolder = typeof value === 'object' && value !== null && 'articles' in value;
  return isHolder && Array.isArray(value.articles) ? value.articles : [value];
}

function inner(html: string, element: string): string | undefined {
  const open = new RegExp(`<${element}\\b[^<>]*>`, 'i').exec(html);
  if (!open) return undefined;
  const start = open.index + open[0].length;
  const end = html.toLowerCase().indexOf(`</${element}`, start);
  return html.slice(start, end < 0 ? undefined : end);
}

function metaOf(html: string, name: string): string | undefined {
  const tag = new RegExp(`<meta\\b[^<>]*\\bname=["']?${name}\\b[^<>]*>`, 'i').exec(html)?.[0];
  const content = /\bcontent=(?:"([^"]*)"|'([^']*)')/i.exec(tag ?? '');
  return content ? decodeEntities(content[1] ?? content[2] ?? '') : undefined;
}

function wordsOf(html: string): string {
  return decodeEntities(html.replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
