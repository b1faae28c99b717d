import type { FusedResult } from '../fuse-sources.js';
import type { FusedHit } from '../fuse/pins.js';
import type { KnowledgeIssue } from '../issues.js';

/**
 * How a search stands: `searching` while a source is still asked, `failed` when none could answer, `offline` when none
 * could be reached, else `idle`.
 */
export const searchStates = ['idle', 'searching', 'failed', 'offline'] as const;
/** How a search stands. */
export type SearchState = (typeof searchStates)[number];

/** What was found for a call. */
export interface FoundKnowledge {
  readonly state: SearchState;
  /** Best first. While `searching` those of the search before may stand until others are there. */
  readonly hits: readonly FusedHit[];
  /** What went wrong, by source; never a reason to stop the call. */
  readonly issues: readonly KnowledgeIssue[];
  /** The operator's own words that it is for; absent for what follows the answers. */
  readonly words?: string | undefined;
}

/** Nothing was looked for yet. */
export const nothingSought: FoundKnowledge = { state: 'idle', hits: [], issues: [] };

/** How a search stands that these sources were asked for. */
export function stateOf({ issues, waitingFor }: FusedResult, sources: number): SearchState {
  if (waitingFor.length > 0) return 'searching';
  const failed = new Set(issues.filter(({ code }) => code !== 'unknown-collection').map(({ source }) => source));
  if (failed.size < sources || sources === 0) return 'idle';
  return issues.every(({ code }) => code === 'unreachable') ? 'offline' : 'failed';
}
