import { descriptionInWords } from './description-in-words.js';

/**
 * What writes descriptions. The script-tag file has `describer.late.ts` in its place, which loads the words once the first
 * question was painted; who imports the package has them at once.
 */
export const describer = (): typeof descriptionInWords => descriptionInWords;

/** Has the words of tickets loaded; undefined when there is nothing to wait for, as here, where they are always there. */
export const wantTicketWords = (): Promise<void> | undefined => undefined;
