import type { KnowledgeIssue } from '../issues.js';
import { issueOf } from '../issues.js';
import type { RemoteResponse } from './transport.js';
import { mostCharacters } from './transport.js';

/** The JSON of an answer, or why there is none. */
export type ReadResponse = { readonly json: unknown } | { readonly issue: KnowledgeIssue };

/** Reads an answer: its status, its size, its JSON. */
export function readResponse({ status, headers, body }: RemoteResponse): ReadResponse {
  const issue = issueOfStatus(status, headers);
  if (issue) return { issue };
  if (body.length > mostCharacters) return { issue: issueOf('too-large', { maximum: mostCharacters }) };
  try {
    return { json: JSON.parse(body) as unknown };
  } catch {
    return { issue: issueOf('not-json', { contentType: headers['content-type'] ?? '' }) };
  }
}

function issueOfStatus(status: number, headers: RemoteResponse['headers']): KnowledgeIssue | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 401 || status === 403) return issueOf('refused', { status });
  if (status === 429) return issueOf('rate-limited', { retryAfterSeconds: Number(headers['retry-after']) || 0 });
  // A redirect that reaches us is a login page in the making.
  if (status < 400) return issueOf('refused', { status });
  return issueOf(status >= 500 ? 'server-failed' : 'rejected', { status });
}
