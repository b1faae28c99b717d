/** `describer.ts` in the script-tag file (scripts/bundle/late-ports.mjs): no ticket is written before the first question. */
import { latePort } from '../late-port.js';
import { plainDescription } from './plain-description.js';

/** What the page has loaded, as its languages are: for all calls, and never taken back. */
const { current: describer, want: wantTicketWords } = latePort(
  async () => (await import('./description-in-words.js')).descriptionInWords,
  plainDescription,
);

export { describer, wantTicketWords };
