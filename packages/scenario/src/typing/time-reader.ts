import { typedTimes, type TimeReader } from './typed-times.js';

/**
 * What reads days and times as people type them. The script-tag file has `time-reader.late.ts` in its place,
 * which loads the words when a scenario asks for a time; who imports the package has them at once.
 */
export const timeReader = (): TimeReader => typedTimes;

/** Has the words for times loaded; undefined when there is nothing to wait for, as here, where they are always there. */
export const wantTimeReader = (): Promise<void> | undefined => undefined;
