import type { Pin } from '../fuse/pins.js';
import type { DescribedAnswer } from '../query-of.js';
import { queryOf } from '../query-of.js';
import type { KnowledgeQuery } from '../query.js';
import { queryOfText } from '../query.js';

/** What articles are wanted for, as a call stands. */
export interface WantedKnowledge {
  /** Everything answered so far; private answers are left out of the search, whatever is handed in. */
  readonly answers: readonly DescribedAnswer[];
  /** Articles that the scenario's rules put first now. */
  readonly pins: readonly Pin[];
  /** Collections of the client; an empty list means all that the sources hold. */
  readonly collections: readonly string[];
  /** The operator's language, BCP 47. */
  readonly locale: string;
  /** The operator's own words: searched instead of the answers, without pins. Absent while the call is followed. */
  readonly words?: string | undefined;
}

/** What is asked of the sources for it. */
export interface WantedSearch {
  readonly query: KnowledgeQuery;
  readonly pins: readonly Pin[];
  readonly collections: readonly string[] | undefined;
  readonly locale: string;
}

/** The search that a call wants now; before the caller told anything, it has no words. */
export function searchFor({ answers, pins, collections, locale, words }: WantedKnowledge): WantedSearch {
  const known = answers.some(isTold) ? answers : [];
  const asked = words === undefined ? { query: queryOf(known), pins } : { query: queryOfText(words), pins: [] };
  return { ...asked, collections: collections.length > 0 ? collections : undefined, locale };
}

/**
 * Whether somebody told it in this call. A default, or what the host knows of the machine, only sharpens a search: alone
 * it would fill the list before the first word. The problem in words is told, also when the host hands it in: an e-mail's.
 */
const isTold = ({ kind, provenance }: DescribedAnswer): boolean =>
  provenance === 'asked' ||
  provenance === 'volunteered' ||
  (provenance === 'prefilled' && (kind === 'problem' || kind === 'code'));
