import type { FusedHit, KnowledgeIssue, SearchState } from '@filrouge/knowledge';
import type { KnowledgeRecord } from './session/knowledge-record.js';

/** Articles that may help now, and what was done with articles. */
export interface SuggestionsView {
  /** How the search stands. */
  readonly state: SearchState;
  /** Best first; pinned ones before all. While searching, those of before may stand. */
  readonly list: readonly FusedHit[];
  /** What went wrong, by source: a note, never more. */
  readonly issues: readonly KnowledgeIssue[];
  /** The operator's own words that the list is for; absent while it follows the answers. */
  readonly words?: string;
  readonly record: KnowledgeRecord;
}
