import { nextTask } from '../in-slices.js';

/** Bytes read in one go: what has come already is given without a pause between its parts. */
const sliceBytes = 1_000_000;

/** What of an answer is read at most, and for how long. */
export interface TextLimits {
  readonly mostBytes: number;
  readonly signal: AbortSignal;
}

/** The text of an answer as it comes in; undefined when it is longer than that. Rejects with the signal's reason when aborted. */
export async function boundedText(response: Response, { mostBytes, signal }: TextLimits): Promise<string | undefined> {
  signal.throwIfAborted();
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const stop = () => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const parts: string[] = [];
    let bytes = 0;
    let paused = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.byteLength;
      if (bytes > mostBytes) {
        void reader.cancel().catch(() => undefined);
        return undefined;
      }
      parts.push(decoder.decode(part.value, { stream: true }));
      if (bytes - paused < sliceBytes) continue;
      paused = bytes;
      await nextTask();
    }
    signal.throwIfAborted();
    return parts.join('') + decoder.decode();
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
