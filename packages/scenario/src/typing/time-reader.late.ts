/** `time-reader.ts` in the script-tag file (scripts/bundle/late-ports.mjs): few scenarios ask for times, every page would pay. */
import { lateTimeReader } from './late-time-reader.js';

/** What the page has loaded, as its languages are: for all calls, and never taken back. */
const { current: timeReader, want: wantTimeReader } = lateTimeReader(() => import('./typed-times.js'));

export { timeReader, wantTimeReader };
