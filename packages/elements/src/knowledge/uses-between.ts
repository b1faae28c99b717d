import type { SuggestionsView, View } from '@filrouge/engine';
import type { KnowledgeUse } from '@filrouge/knowledge';

type Record = SuggestionsView['record'];
type Happening = Omit<KnowledgeUse, 'at' | 'call' | 'client'>;

/** What happened with articles from one view of a call to the next; all of it without one before. */
export function usesBetween(before: View | undefined, now: View, at: string): readonly KnowledgeUse[] {
  const record = now.suggestions?.record;
  const told = before?.suggestions?.record;
  if (!record || record === told) return [];
  const known = new Set(told ? happeningsOf(told).map((one) => JSON.stringify(one)) : []);
  return happeningsOf(record)
    .filter((one) => !known.has(JSON.stringify(one)))
    .map((one) => ({ at, call: now.sessionId, client: now.client.id, ...one }));
}

function happeningsOf({ suggested, opened, tried, failedSearches, missing }: Record): readonly Happening[] {
  const titles = new Map([...suggested, ...tried].map(({ id, title }) => [id, title]));
  return [
    ...suggested.map(({ id, title }): Happening => ({ kind: 'suggested', article: { id, title } })),
    ...opened.map((id): Happening => ({ kind: 'opened', article: { id, title: titles.get(id) ?? id } })),
    ...tried.flatMap(({ id, title, outcome }): readonly Happening[] =>
      outcome ? [{ kind: outcome, article: { id, title } }] : [],
    ),
    ...failedSearches.map((words): Happening => ({ kind: 'failedSearch', words })),
    ...missing.map((words): Happening => ({ kind: 'missing', words })),
  ];
}
