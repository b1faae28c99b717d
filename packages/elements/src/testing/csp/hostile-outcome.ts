/** A call whose knowledge base answered with what it should not. */
export interface HostileCall {
  /** Notes and suggestions that were shown, in order. */
  readonly told: readonly string[];
  readonly problems: number;
  readonly ticketCharacters: number;
}

/** What the operator had of a hostile article. */
export interface HostileReading {
  readonly text: string;
  /** Elements and attributes in it that no article may have. */
  readonly foreign: number;
  readonly notes: readonly string[];
}

/** What the page tells the test around it. */
export interface HostileOutcome {
  readonly calls: Readonly<Record<string, HostileCall>>;
  readonly endless: HostileCall;
  readonly readings: Readonly<Record<string, HostileReading>>;
  /** Whether anything foreign ran. */
  readonly wasHit: boolean;
}
