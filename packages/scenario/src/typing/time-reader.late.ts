/** `time-reader.ts` in the script-tag file (scripts/bundle/late-ports.mjs): few scenarios ask for times, every page would pay. */
import { latePort } from '@filrouge/ticket';
import { plainTimes } from './plain-times.js';
import type { TimeReader } from './typed-times.js';

/** What the page has loaded, as its languages are: for all calls, and never taken back. */
const { current: timeReader, want: wantTimeReader } = latePort<TimeReader>(
  async () => (await import('./typed-times.js')).typedTimes,
  plainTimes,
);

export { timeReader, wantTimeReader };
