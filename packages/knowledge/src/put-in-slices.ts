import type { Article } from './article.js';
import { inSlices } from './in-slices.js';
import type { SliceOptions } from './in-slices.js';
import type { LocalSource } from './local-source.js';

/** Articles indexed in one go: a few milliseconds, so that a page goes on answering its keys. */
const sliceSize = 25;

/** Puts many articles without blocking the page. */
export async function putInSlices(
  source: Pick<LocalSource, 'put'>,
  articles: readonly Article[],
  options: SliceOptions = {},
): Promise<void> {
  await inSlices(articles, { size: sliceSize, ...options }, (some) => source.put(some));
}
