/** The only source of time of this package. */
export interface Timer {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Resolves after so many milliseconds; never when the signal is aborted before. */
  wait(delayMs: number, signal: AbortSignal): Promise<void>;
}

/** The machine's own. */
export const systemTimer: Timer = {
  now: () => Date.now(),
  wait: (delayMs, signal) =>
    new Promise((resolve) => {
      const timeout = setTimeout(resolve, delayMs);
      signal.addEventListener('abort', () => clearTimeout(timeout), { once: true });
    }),
};
