/** What can happen with articles in a call. */
export const usageKinds = [
  'suggested',
  'opened',
  'solved',
  'didNotHelp',
  'outdated',
  'failedSearch',
  'missing',
] as const;
/** What can happen with articles in a call. */
export type UsageKind = (typeof usageKinds)[number];

/** One thing that happened with articles. It holds no answer of a caller: articles, and the operator's own words. */
export interface KnowledgeUse {
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Id of the call, which its ticket has too. */
  readonly call: string;
  /** Id of the client. */
  readonly client: string;
  readonly kind: UsageKind;
  /** Absent for what was searched in vain, or is missing. */
  readonly article?: { readonly id: string; readonly title: string };
  /** What was searched in vain, or is missing, in the operator's words; absent for an article. */
  readonly words?: string;
}

/** A use from outside, or nothing when it is none. */
export function readUse(value: unknown): KnowledgeUse | undefined {
  const { at, call, client, kind, article, words } = fieldsOf(value);
  const known = usageKinds.find((one) => one === kind);
  if (typeof at !== 'string' || typeof call !== 'string' || typeof client !== 'string' || !known) return undefined;
  const { id, title } = fieldsOf(article);
  const isOfArticle = typeof id === 'string' && typeof title === 'string';
  if (!isOfArticle && typeof words !== 'string') return undefined;
  return {
    at,
    call,
    client,
    kind: known,
    ...(isOfArticle ? { article: { id, title } } : {}),
    ...(typeof words === 'string' ? { words } : {}),
  };
}

/** Uses as NDJSON, one a line: what `filrouge knowledge report` reads. */
export const usesToNdjson = (uses: readonly KnowledgeUse[]): string =>
  uses.map((use) => `${JSON.stringify(use)}\n`).join('');

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
