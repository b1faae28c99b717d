/** When a failing source is left alone. */
export interface CircuitOptions {
  /** Failures in a row that open it. Defaults to 3. */
  readonly failures?: number | undefined;
  /** How long it then stays open, in milliseconds. Defaults to half a minute. */
  readonly restMs?: number | undefined;
}

/** Remembers how a source fares; open, it is not asked. After its rest one search may try it again. */
export class Circuit {
  readonly #failures: number;
  readonly #restMs: number;
  #failed = 0;
  #openUntil = 0;

  constructor({ failures = 3, restMs = 30_000 }: CircuitOptions = {}) {
    this.#failures = failures;
    this.#restMs = restMs;
  }

  /** The time until which it is open, in milliseconds since 1970; undefined when the source may be asked. */
  openUntil(now: number): number | undefined {
    return now < this.#openUntil ? this.#openUntil : undefined;
  }

  /** Notes how a search went. */
  note(hasFailed: boolean, now: number): void {
    this.#failed = hasFailed ? this.#failed + 1 : 0;
    if (this.#failed >= this.#failures) this.#openUntil = now + this.#restMs;
  }
}
