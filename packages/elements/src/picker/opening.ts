import type { MovedCall, Session } from '@filrouge/engine';
import type { Issue, Scenario } from '@filrouge/scenario';
import type { CatalogEntry } from './catalog-entry.js';

/** What a scenario is picked for: another call, or the call under way, which was opened for the wrong client. */
export type Purpose = 'another' | 'change';

/** A call that would go to another client, and waits for the operator's word. */
export interface Asking {
  readonly state: 'asking';
  readonly entry: CatalogEntry;
  readonly scenario: Scenario;
  readonly call: Session;
  readonly moved: MovedCall;
}

/** What was picked and is not shown yet. */
export type Opening =
  | { readonly state: 'loading'; readonly entry: CatalogEntry }
  | {
      readonly state: 'failed';
      readonly entry: CatalogEntry;
      readonly purpose: Purpose;
      readonly issues: readonly Issue[];
      readonly source: unknown;
    }
  | Asking;
