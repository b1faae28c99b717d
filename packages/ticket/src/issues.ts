/** Why a ticket cannot be read. A code keeps its meaning for good. */
export const ticketIssueCodes = [
  /** A required key is absent. */
  'missing-key',
  /** A key that the format does not know. `key`. */
  'unknown-key',
  /** A value of another kind. `expected`. */
  'wrong-type',
  /** Not one of the values allowed there. `allowed`. */
  'not-allowed',
  /** Text that does not read as it must. `format`, such as `datetime` or `uuid`. */
  'bad-format',
  /** A number below `minimum` or above `maximum`. */
  'out-of-range',
  /** A ticket of a format that this version does not read. `supported`. */
  'unsupported-format',
  /** More mistakes than can be held: whatever made it makes no tickets. */
  'too-many-mistakes',
] as const;

/** Why a ticket cannot be read. */
export type TicketIssueCode = (typeof ticketIssueCodes)[number];

/** A finding about a ticket. */
export interface TicketIssue {
  readonly code: TicketIssueCode;
  /** JSON Pointer (RFC 6901) to the place; empty for the ticket as a whole. */
  readonly path: string;
  /** What a message needs to tell; the code says which. */
  readonly params: Readonly<Record<string, unknown>>;
}
