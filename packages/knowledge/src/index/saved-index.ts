import { analyzerVersion } from '../analyzer.js';
import type { Article } from '../article.js';
import { slicedJson } from '../read/sliced-json.js';
import type { ShelfOptions } from './article-shelf.js';
import type { SavedCollectionIndex } from './saved-collection-index.js';

/** The format of saved indexes. */
export const indexFormat = 1;

/** Changes whenever an inverted index is saved otherwise. */
const indexVersion = 2;

/** One collection of a saved index. */
export interface SavedCollection {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly index: SavedCollectionIndex;
}

/** An embedded source as plain data, for a file or a database of the host. */
export interface SavedIndex {
  readonly format: typeof indexFormat;
  /** What the terms were made with; on another stamp the articles are indexed anew. */
  readonly stamp: string;
  readonly collections: readonly SavedCollection[];
}

/** A saved index as JSON that `createIndexSource` reads without blocking the page: one article and one term a line. */
export function indexText(saved: SavedIndex): string {
  return `${slicedJson(saved, (key) => longLists.has(key))}\n`;
}

const longLists: ReadonlySet<string> = new Set(['articles', 'ids', 'terms']);

/** What terms are made with: the analyzer's version, the languages, the words of a body. */
export function stampOf({ languages, ranking }: ShelfOptions): string {
  const versions = [`analyzer-${analyzerVersion}`, `index-${indexVersion}`];
  return [...versions, ...languages.map(({ tag }) => tag), `body-${ranking.bodyWords}-${ranking.bodyShare}`].join(' ');
}
