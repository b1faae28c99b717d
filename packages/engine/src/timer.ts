/** Waits, so that nothing in the engine hangs on the machine's own clock. */
export interface Timer {
  /** Resolves after so many milliseconds; never when the signal is aborted before. */
  wait(delayMs: number, signal: AbortSignal): Promise<void>;
}

/** The machine's own. */
export const systemTimer: Timer = {
  wait: (delayMs, signal) =>
    new Promise((resolve) => {
      const timeout = setTimeout(resolve, delayMs);
      signal.addEventListener('abort', () => clearTimeout(timeout), { once: true });
    }),
};
