/** How slices are separated. */
export interface SliceOptions {
  /** Aborted: what was done stays, the rest is left, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Lets the host do something else. Defaults to `nextTask`. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** Acts on a long list without blocking the page: on `size` entries in one go. */
export async function inSlices<Entry>(
  entries: readonly Entry[],
  { size, signal, pause = nextTask }: SliceOptions & { readonly size: number },
  act: (some: readonly Entry[]) => void,
): Promise<void> {
  for (let start = 0; start < entries.length; start += size) {
    signal?.throwIfAborted();
    act(entries.slice(start, start + size));
    await pause();
  }
}

/** The next task of the event loop: a message, since a timer waits up to a second in a page that nobody looks at. */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      // Both ends: an open one keeps a process alive.
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
