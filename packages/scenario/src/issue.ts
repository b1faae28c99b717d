/** A mistake in data from outside, for the person who can mend it. Sentences come from `describeIssue`. */
export interface Issue {
  /** Kebab code, listed in `issue-codes.ts`, never reused. */
  readonly code: string;
  /** JSON Pointer (RFC 6901) into the data; the empty string is the whole. */
  readonly path: string;
  /** What the sentence needs: names, limits, the closest known name as `suggestion`. */
  readonly params: IssueParams;
}

/** Plain values only, so that an issue can be logged, sent and compared. */
export type IssueParams = Readonly<Record<string, string | number | boolean>>;

/** Data read from outside: the value, or every issue found. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };
