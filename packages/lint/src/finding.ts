import type { IssueParams } from '@filrouge/scenario';

/** How grave a finding is, gravest first: it goes wrong, it will hurt, it could be better. */
export const findingSeverities = ['error', 'warning', 'info'] as const;
/** How grave a finding is. */
export type FindingSeverity = (typeof findingSeverities)[number];

/** What a rule found, before lint says who found it. */
export interface Found {
  /** JSON Pointer (RFC 6901) into the scenario as written. */
  readonly path: string;
  /** What the sentence needs: names, numbers; `start` and `end` mark a part of the text at the path. */
  readonly params?: IssueParams;
  /** What was probably meant. */
  readonly suggestion?: string | undefined;
}

/** Something in a scenario that parses, and still is not what its author wants. Sentences come from `describeFinding`. */
export interface Finding {
  /** Name of the rule, and key of its sentence. */
  readonly rule: string;
  readonly severity: FindingSeverity;
  /** JSON Pointer (RFC 6901) into the scenario as written; the empty string is the whole. */
  readonly path: string;
  readonly params: IssueParams;
  /** What was probably meant; in `params` too, for the sentence. */
  readonly suggestion?: string;
}
