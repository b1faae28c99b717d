import type { Article, BodyKind } from '../article.js';
import { bodyKinds } from '../article.js';
import type { KnowledgeIssue } from '../issues.js';
import { issueOf } from '../issues.js';
import { idOf, recordOf, textOf, textsOf, valueAt } from './json-value.js';
import { instantOf, webUrlOf } from './web-url.js';

/** What an article is completed with where it does not say. */
export interface ArticleDefaults {
  /** Defaults to `default`. */
  readonly collection?: string | undefined;
  /** Defaults to `und`. */
  readonly locale?: string | undefined;
  /** How a body is written that is plain text in the data. Defaults to `markdown`. */
  readonly bodyKind?: BodyKind | undefined;
  /** JSON Pointer to what is read, for the issues. Defaults to the whole. */
  readonly path?: string | undefined;
}

/** Articles, and what was wrong with those left out. */
export interface ReadArticles {
  readonly articles: readonly Article[];
  readonly issues: readonly KnowledgeIssue[];
}

/** The articles in a list from outside; a bad one is left out and told, of two with one id the later counts. */
export function readArticles(values: readonly unknown[], defaults: ArticleDefaults = {}): ReadArticles {
  const list = new ArticleList(defaults);
  for (const value of values) list.read(value);
  return list;
}

/** The articles of a list from outside, read one by one: a bad one is left out and told, of two with one id the later counts. */
export class ArticleList implements ReadArticles {
  readonly #defaults: ArticleDefaults;
  readonly #byId = new Map<string, Article>();
  readonly #issues: KnowledgeIssue[] = [];
  #count = 0;

  /** `path` is that of the list. */
  constructor(defaults: ArticleDefaults = {}) {
    this.#defaults = defaults;
  }

  get articles(): readonly Article[] {
    return [...this.#byId.values()];
  }

  get issues(): readonly KnowledgeIssue[] {
    return this.#issues;
  }

  /** The next of the list. */
  read(value: unknown): void {
    const path = `${this.#defaults.path ?? ''}/${this.#count}`;
    this.#count += 1;
    const { articles, issues } = readArticle(value, { ...this.#defaults, path });
    this.#issues.push(...issues);
    for (const article of articles) {
      if (this.#byId.has(article.id)) this.#issues.push(issueOf('duplicate-id', { id: article.id }, `${path}/id`));
      this.#byId.set(article.id, article);
    }
  }
}

/** One article from outside, or every reason why it is none. */
export function readArticle(value: unknown, defaults: ArticleDefaults = {}): ReadArticles {
  const path = defaults.path ?? '';
  if (!recordOf(value)) return { articles: [], issues: [issueOf('wrong-type', { key: '', expected: 'object' }, path)] };
  const id = idOf(value, 'id');
  const title = textOf(value, 'title');
  const issues = [...missing('id', id, path), ...missing('title', title, path)];
  if (id === undefined || title === undefined) return { articles: [], issues };
  return { articles: [{ id, title, ...detailsOf(value, defaults) }], issues };
}

function detailsOf(value: unknown, defaults: ArticleDefaults): Omit<Article, 'id' | 'title'> {
  return {
    summary: textOf(value, 'summary'),
    body: bodyOf(value, defaults.bodyKind ?? 'markdown'),
    aliases: textsOf(value, 'aliases'),
    tags: textsOf(value, 'tags'),
    collection: textOf(value, 'collection') ?? defaults.collection ?? 'default',
    locale: textOf(value, 'locale') ?? defaults.locale ?? 'und',
    updatedAt: instantOf(textOf(value, 'updatedAt')),
    ...assistanceOf(value),
    url: webUrlOf(textOf(value, 'url')),
  };
}

function assistanceOf(value: unknown): Pick<Article, 'assistance'> {
  const one = textOf(value, 'assistance');
  const assistance = one === undefined ? textsOf(value, 'assistance') : [one];
  return assistance.length > 0 ? { assistance } : {};
}

function bodyOf(value: unknown, kind: BodyKind): Article['body'] {
  const told = valueAt(value, 'body', 'kind');
  const text = textOf(value, 'body') ?? textOf(value, 'body', 'text') ?? '';
  return { kind: bodyKinds.find((known) => known === told) ?? kind, text };
}

function missing(key: string, value: string | undefined, path: string): KnowledgeIssue[] {
  return value === undefined ? [issueOf('missing-key', { key }, `${path}/${key}`)] : [];
}
