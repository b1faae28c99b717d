import type { Usefulness } from '../fuse/leanings.js';
import type { KnowledgeUse } from './usage.js';

/** How articles served so far, for the ranking: hand it in as `usefulnessOf`. The last word of a call counts. */
export function usefulnessFrom(uses: readonly KnowledgeUse[]): (id: string) => Usefulness | undefined {
  const last = new Map<string, { readonly id: string; readonly isHelp: boolean }>();
  for (const { call, article, kind } of uses) {
    if (!article || !['solved', 'didNotHelp', 'outdated'].includes(kind)) continue;
    last.set(JSON.stringify([call, article.id]), { id: article.id, isHelp: kind === 'solved' });
  }
  const counts = new Map<string, Usefulness>();
  for (const { id, isHelp } of last.values()) {
    const { helped, failed } = counts.get(id) ?? { helped: 0, failed: 0 };
    counts.set(id, { helped: helped + (isHelp ? 1 : 0), failed: failed + (isHelp ? 0 : 1) });
  }
  return (id) => counts.get(id);
}
