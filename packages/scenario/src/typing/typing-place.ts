/** Where something is typed: how its words and figures are meant. */
export interface TypingPlace {
  /** BCP 47 tag: whose words, and which order of day and month. */
  readonly locale: string;
  /** IANA name: the client's zone. */
  readonly timeZone: string;
  /** The session's clock; "yesterday" is the day before this. */
  readonly nowMs: number;
}

/** What a text about time comes to. Several values: it may mean each of them, and only the operator knows which. */
export type Typed =
  | { readonly kind: 'understood'; readonly value: string; readonly isApproximate: boolean }
  | { readonly kind: 'several'; readonly values: readonly string[] }
  /** A day alone, where a time is needed too. */
  | { readonly kind: 'without-time' }
  | { readonly kind: 'not-understood' };
