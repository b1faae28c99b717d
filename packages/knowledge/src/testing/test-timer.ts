import type { Timer } from '../timer.js';

/** A timer that stands until it is moved. */
export interface TestTimer extends Timer {
  /** Moves the time on and lets everything run that was waiting for it. */
  moveBy(milliseconds: number): Promise<void>;
}

/** A timer that starts at an instant (ISO 8601). */
export function testTimer(instant = '2026-06-01T08:00:00Z'): TestTimer {
  let nowMs = Date.parse(instant);
  let waiting: { readonly at: number; readonly resolve: () => void }[] = [];
  return {
    now: () => nowMs,
    wait: (delayMs) => new Promise((resolve) => void waiting.push({ at: nowMs + delayMs, resolve })),
    async moveBy(milliseconds) {
      nowMs += milliseconds;
      const due = waiting.filter(({ at }) => at <= nowMs);
      waiting = waiting.filter(({ at }) => at > nowMs);
      for (const { resolve } of due) resolve();
      await settled();
    },
  };
}

/** Lets every promise go on that can. */
export function settled(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
