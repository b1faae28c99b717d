import type { KnowledgeUse } from '@filrouge/knowledge';
import type { ArticleOutcome, Ticket } from '@filrouge/ticket';
import { articleOutcomes } from '@filrouge/ticket';

type Knowledge = Ticket['knowledge'];

/** What was done with articles, a call each, as its ticket would tell it. */
export function callsFromUses(uses: readonly KnowledgeUse[]): readonly { readonly knowledge: Knowledge }[] {
  const calls = new Map<string, KnowledgeUse[]>();
  for (const use of uses) {
    const call = calls.get(use.call);
    if (call) call.push(use);
    else calls.set(use.call, [use]);
  }
  return [...calls.values()].map((call) => ({ knowledge: knowledgeOf(call) }));
}

function knowledgeOf(uses: readonly KnowledgeUse[]): Knowledge {
  const articles = (kind: KnowledgeUse['kind']) =>
    uses.flatMap((use) => (use.kind === kind && use.article ? [{ ...use.article }] : []));
  const words = (kind: KnowledgeUse['kind']) => uses.flatMap((use) => (use.kind === kind ? (use.words ?? []) : []));
  const missing = words('missing');
  return {
    suggested: articles('suggested'),
    opened: articles('opened').map(({ id }) => id),
    tried: triedIn(uses),
    failedSearches: words('failedSearch'),
    ...(missing.length > 0 ? { missing } : {}),
  };
}

/** The last word on each article counts. */
function triedIn(uses: readonly KnowledgeUse[]): Knowledge['tried'] {
  const tried = new Map<string, Knowledge['tried'][number]>();
  for (const { kind, article } of uses)
    if (article && isOutcome(kind)) tried.set(article.id, { ...article, outcome: kind });
  return [...tried.values()];
}

const isOutcome = (kind: string): kind is ArticleOutcome => articleOutcomes.some((outcome) => outcome === kind);
