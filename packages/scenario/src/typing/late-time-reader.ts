import { plainTimes } from './plain-times.js';
import type { TimeReader } from './typed-times.js';

/** The words for times of a page that loads them when they are wanted. */
export interface LateTimeReader {
  /** What reads times now: figures alone until the words are there. */
  readonly current: () => TimeReader;
  /** Loads the words; undefined when they are there. Never rejects: what could not be had is tried again when next wanted. */
  readonly want: () => Promise<void> | undefined;
}

/** `load` is `() => import('…')`, written out: the script-tag build makes a file of it. */
export function lateTimeReader(load: () => Promise<{ readonly typedTimes: TimeReader }>): LateTimeReader {
  let reader: TimeReader | undefined;
  let coming: Promise<void> | undefined;
  const get = async (): Promise<void> => {
    try {
      reader = (await load()).typedTimes;
    } catch {
      // The network is gone, or the page was built anew since it was opened: figures are read all the same.
    }
    coming = undefined;
  };
  const want = () => (reader ? undefined : (coming ??= get()));
  return {
    current: () => {
      // Whoever reads a time before anybody asked for the words has the next one read with them.
      void want();
      return reader ?? plainTimes;
    },
    want,
  };
}
