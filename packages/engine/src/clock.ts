/** The only source of time. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands until it is moved: for tests, replays and cases. */
export interface SettableClock extends Clock {
  moveTo(instant: string): void;
  moveBy(milliseconds: number): void;
}

/** A clock that stands at an instant (ISO 8601). */
export function clockAt(instant: string): SettableClock {
  let nowMs = Date.parse(instant);
  return {
    now: () => nowMs,
    moveTo: (next) => void (nowMs = Date.parse(next)),
    moveBy: (milliseconds) => void (nowMs += milliseconds),
  };
}
