/** Why a source gave less than it could. A code keeps its meaning for good. */
export const knowledgeIssueCodes = [
  /** No answer in time. `timeoutMs`. */
  'timed-out',
  /** Left alone after repeated failures. `retryAt`, UTC ISO 8601. */
  'circuit-open',
  /** The transport could not reach the source. `reason`. */
  'unreachable',
  /** The source wants other credentials or rights. `status`. */
  'refused',
  /** Too many requests. `retryAfterSeconds`, 0 when not told. */
  'rate-limited',
  /** The source does not take the request. `status`. */
  'rejected',
  /** The source failed. `status`. */
  'server-failed',
  /** Not JSON, often a login page. `contentType`. */
  'not-json',
  /** JSON of another shape. `expected`. */
  'wrong-shape',
  /** More than is read. `maximum` in characters. */
  'too-large',
  /** The worker stopped or could not start. `reason`. */
  'worker-failed',
  /** The source threw: a mistake in its code. `reason`. */
  'source-failed',
  /** None of the collections asked for is in the source. `collection`: their names. */
  'unknown-collection',
  /** Text that is not what its kind says. `kind`, `reason`. */
  'unreadable',
  /** A required key of an article is absent or empty. `key`. */
  'missing-key',
  /** A value of another kind. `key`, `expected`. */
  'wrong-type',
  /** An article of an id that came before; the later one counts. `id`. */
  'duplicate-id',
  /** An index of a format that this version does not read. `supported`. */
  'unsupported-index',
] as const;

/** Why a source gave less than it could. */
export type KnowledgeIssueCode = (typeof knowledgeIssueCodes)[number];

/** A finding about a source, an article or an index. */
export interface KnowledgeIssue {
  readonly code: KnowledgeIssueCode;
  /** JSON Pointer (RFC 6901) into what was read; empty for the whole. */
  readonly path: string;
  /** What a message needs to tell; the code says which. */
  readonly params: Readonly<Record<string, string | number>>;
  /** The id of the source it came from, where several are asked. */
  readonly source?: string;
}

/** An issue about the whole of what was read. */
export function issueOf(code: KnowledgeIssueCode, params: KnowledgeIssue['params'] = {}, path = ''): KnowledgeIssue {
  return { code, path, params };
}

/** What `KnowledgeSource.get` rejects with when the article may exist but cannot be read. */
export class KnowledgeError extends Error {
  readonly issue: KnowledgeIssue;

  constructor(issue: KnowledgeIssue, options?: ErrorOptions) {
    super(`[knowledge] ${issue.code} ${JSON.stringify(issue.params)}`, options);
    this.name = 'KnowledgeError';
    this.issue = issue;
  }
}
