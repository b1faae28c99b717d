import { summaryOf } from '../article.js';
import type { AskedSource } from './ask-source.js';
import { boundedSummary } from './bounded-hit.js';
import { firstArticle } from './first-article.js';
import type { FusedHit, Pin } from './pins.js';

/** The pinned articles as hits, in the order of the pins. One that no source has or can give is left out. */
export async function pinnedHits(
  asked: readonly AskedSource[],
  pins: readonly Pin[],
  signal: AbortSignal | undefined,
): Promise<FusedHit[]> {
  const found = await Promise.all(pins.map((pin) => pinnedHit(asked, pin, signal)));
  return found.flatMap((hit) => hit ?? []);
}

async function pinnedHit(
  asked: readonly AskedSource[],
  { article: id, because }: Pin,
  signal: AbortSignal | undefined,
): Promise<FusedHit | undefined> {
  try {
    const found = await firstArticle(asked, id, signal);
    if (!found) return undefined;
    const article = boundedSummary(summaryOf(found.article));
    return { article, source: found.source, score: 1, matches: [], pin: { because } };
  } catch {
    // A source in trouble says so in the search that runs beside this; the pin comes with the next search.
    return undefined;
  }
}
