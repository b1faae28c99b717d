/** Codes of the issues that only the command meets; all others are those of `@filrouge/scenario`. Never reused. */
export const ownIssueCodes = [
  /** The bytes are not UTF-8. */
  'not-utf-8',
  /** A key written twice in one object: the first value would be lost. `key`. */
  'duplicate-key',
  /** Not an instant: date, time and zone. `value`. */
  'bad-instant',
  /** A case stands where a scenario is wanted. */
  'case-file',
] as const;

/** Code of an issue that only the command meets. */
export type OwnIssueCode = (typeof ownIssueCodes)[number];
