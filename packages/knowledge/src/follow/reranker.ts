import type { FusedHit } from '../fuse/pins.js';
import type { KnowledgeQuery } from '../query.js';

/**
 * A host's own way to order what was found, such as a model of meaning. Gives the hits again in its order; one it leaves
 * out is left out. It sees every hit but the pinned ones, which stay first.
 */
export type Reranker = (
  query: KnowledgeQuery,
  hits: readonly FusedHit[],
  options: { readonly signal: AbortSignal },
) => Promise<readonly FusedHit[]>;

/** The hits in the host's order; as they were when it fails: its opinion is never worth an article. */
export async function reranked(
  rerank: Reranker,
  query: KnowledgeQuery,
  { hits, signal }: { readonly hits: readonly FusedHit[]; readonly signal: AbortSignal },
): Promise<readonly FusedHit[]> {
  const pinned = hits.filter(({ pin }) => pin !== undefined);
  const found = hits.filter(({ pin }) => pin === undefined);
  try {
    const known = new Set(found);
    const ordered = await rerank(query, found, { signal });
    return [...pinned, ...new Set(ordered.filter((hit) => known.has(hit)))];
  } catch {
    return hits;
  }
}
