import type { Article } from './article.js';
import { ArticleShelf } from './index/article-shelf.js';
import type { ShelfOptions } from './index/article-shelf.js';
import { CollectionIndex } from './index/collection-index.js';
import { indexFormat, stampOf } from './index/saved-index.js';
import type { KnowledgeIssue } from './issues.js';
import { issueOf } from './issues.js';
import { InMemorySource, shelfOptionsOf } from './local-source.js';
import type { LocalSource, LocalSourceOptions } from './local-source.js';
import { putInSlices } from './put-in-slices.js';
import { inSlices } from './in-slices.js';
import type { SliceOptions } from './in-slices.js';
import { listOf, recordOf, textOf } from './read/json-value.js';
import { ArticleList } from './read/read-article.js';

/** Articles read in one go: a millisecond or two. */
const articlesInSlice = 500;

/** A source, or why there is none. */
export type LoadedSource =
  | { readonly ok: true; readonly source: LocalSource }
  | { readonly ok: false; readonly issues: readonly KnowledgeIssue[] };

/**
 * Opens what `toJSON` gave, in slices. An index made by another analyzer or for other languages is made anew from its
 * articles; data of another format or shape is refused.
 */
export async function loadLocalSource(
  saved: unknown,
  { id = 'local', ...rest }: Omit<LocalSourceOptions, 'articles'> & SliceOptions = {},
): Promise<LoadedSource> {
  const data = recordOf(saved);
  if (data?.['format'] !== indexFormat) return refused(issueOf('unsupported-index', { supported: indexFormat }));
  const options = shelfOptionsOf(rest);
  const collections: ReadCollection[] = [];
  for (const [at, one] of (listOf(data, 'collections') ?? []).entries()) {
    collections.push(await readCollection(one, { path: `/collections/${at}`, slices: rest }));
  }
  const issues = collections.flatMap((collection) => collection.issues);
  if (issues.length > 0) return { ok: false, issues };
  try {
    return { ok: true, source: await sourceOf({ id, collections, options, isFresh: isFresh(data, options) }, rest) };
  } catch (error) {
    rest.signal?.throwIfAborted();
    return refused(issueOf('unreadable', { kind: 'index', reason: String(error) }));
  }
}

interface ReadCollection {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly index: unknown;
  readonly issues: readonly KnowledgeIssue[];
}

interface SourceParts {
  readonly id: string;
  readonly collections: readonly ReadCollection[];
  readonly options: ShelfOptions;
  readonly isFresh: boolean;
}

async function sourceOf(
  { id, collections, options, isFresh }: SourceParts,
  slices: SliceOptions,
): Promise<LocalSource> {
  if (isFresh) return new InMemorySource(id, options, await shelvesOf(collections, { options, slices }));
  const source = new InMemorySource(id, options);
  for (const { articles } of collections) await putInSlices(source, articles, slices);
  return source;
}

async function shelvesOf(
  collections: readonly ReadCollection[],
  { options, slices }: { readonly options: ShelfOptions; readonly slices: SliceOptions },
) {
  const shelves = new Map<string, ArticleShelf>();
  for (const { name, index, articles } of collections) {
    const loaded = await CollectionIndex.load(options.ranking, index, slices);
    const shelf = new ArticleShelf(options, loaded);
    await inSlices(articles, { ...slices, size: articlesInSlice }, (some) => {
      for (const article of some) shelf.restore(article);
    });
    shelves.set(name, shelf);
  }
  return shelves;
}

async function readCollection(
  value: unknown,
  { path, slices }: { readonly path: string; readonly slices: SliceOptions },
): Promise<ReadCollection> {
  const read = new ArticleList({ path: `${path}/articles` });
  await inSlices(listOf(value, 'articles') ?? [], { ...slices, size: articlesInSlice }, (some) => {
    for (const article of some) read.read(article);
  });
  const { articles, issues } = read;
  return { name: textOf(value, 'name') ?? '', articles, issues, index: recordOf(value)?.['index'] };
}

function isFresh(data: Readonly<Record<string, unknown>>, options: ShelfOptions): boolean {
  return data['stamp'] === stampOf(options);
}

function refused(issue: KnowledgeIssue): LoadedSource {
  return { ok: false, issues: [issue] };
}
