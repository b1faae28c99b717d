import type { TicketKnowledge } from '@filrouge/ticket';

/** An article that was put to use. */
export interface TriedArticle {
  readonly id: string;
  /** As it was then. */
  readonly title: string;
  /** Absent while nobody said. */
  readonly outcome?: TicketKnowledge['tried'][number]['outcome'];
  /** In the order they were carried out. */
  readonly stepsDone: readonly string[];
}

/** What was done with articles in one call. */
export interface KnowledgeRecord {
  /** Articles that were offered, in the order they first were. */
  readonly suggested: readonly { readonly id: string; readonly title: string }[];
  /** Ids of the articles that were opened. */
  readonly opened: readonly string[];
  readonly tried: readonly TriedArticle[];
  /** The operator's own searches, as typed, the last at the end. */
  readonly searched: readonly string[];
  /** Of these, the ones that found nothing. */
  readonly failedSearches: readonly string[];
  /** Knowledge that the desk lacks, in the operator's words. */
  readonly missing: readonly string[];
}

/** Nothing was done with articles yet. */
export const emptyKnowledge: KnowledgeRecord = {
  suggested: [],
  opened: [],
  tried: [],
  searched: [],
  failedSearches: [],
  missing: [],
};

/** Whether there is nothing to keep. */
export const isUntouched = (record: KnowledgeRecord): boolean =>
  Object.values(record).every((list: readonly unknown[]) => list.length === 0);

/** The ticket's knowledge section. */
export function ticketKnowledgeOf({
  suggested,
  opened,
  tried,
  failedSearches,
  missing,
}: KnowledgeRecord): TicketKnowledge {
  return {
    suggested: suggested.map((article) => ({ ...article })),
    opened: [...opened],
    tried: tried.map(({ id, title, outcome, stepsDone }) => ({
      id,
      title,
      ...(outcome ? { outcome } : {}),
      ...(stepsDone.length > 0 ? { stepsDone: [...stepsDone] } : {}),
    })),
    failedSearches: [...failedSearches],
    ...(missing.length > 0 ? { missing: [...missing] } : {}),
  };
}
