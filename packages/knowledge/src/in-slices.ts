/** How slices are separated. */
export interface SliceOptions {
  /** Aborted: what was done stays, the rest is left, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Lets the host do something else. Defaults to a task of the event loop. */
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

function nextTask(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, 0));
}
