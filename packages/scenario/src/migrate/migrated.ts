import type { Issue } from '../issue.js';
import type { JsonObject } from '../resolve/json.js';

/** What one step of the chain gives: the scenario in the next format, and what it could not carry over. */
export interface Migrated {
  readonly scenario: JsonObject;
  /** Each with its place in what was given to the step. */
  readonly issues: readonly Issue[];
}
