import type { Timer } from '../timer.js';

/** A timer that stands until the test lets time pass. */
export interface TestTimer extends Timer {
  pass(milliseconds: number): void;
}

/** Waits end as time passes, the first due first. */
export function testTimer(): TestTimer {
  let nowMs = 0;
  let waits: { readonly dueMs: number; readonly end: () => void; readonly signal: AbortSignal }[] = [];
  return {
    wait: (delayMs, signal) =>
      new Promise((resolve) => void waits.push({ dueMs: nowMs + delayMs, end: () => resolve(), signal })),
    pass: (milliseconds) => {
      nowMs += milliseconds;
      const due = waits.filter(({ dueMs }) => dueMs <= nowMs);
      waits = waits.filter(({ dueMs }) => dueMs > nowMs);
      for (const { end, signal } of due) if (!signal.aborted) end();
    },
  };
}
