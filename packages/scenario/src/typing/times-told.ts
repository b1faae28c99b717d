import { dayMinutes } from './meaning.js';
import type { Told } from './told.js';

/** Times of the day a text may mean. */
export interface TimesTold {
  /** In minutes; 1440 is the midnight that ends the day. */
  readonly minutes: readonly number[];
  /** Whether a part of the day stands for a time: "this morning". */
  readonly isApproximate: boolean;
}

const noonMinutes = 720;

/** Times of the day; undefined when none is told, with no minutes when what is told cannot be. */
export function timesTold({ clock, hours, part, isMidnight, isAbout, shift, length }: Told): TimesTold | undefined {
  // "2 h ago" is a length; "2 days ago at 2 h" is a time.
  const isTime = shift === undefined || (length !== undefined && length % dayMinutes === 0);
  const times = [
    clock ? openTimes(clock) : undefined,
    isMidnight ? [0, dayMinutes] : undefined,
    hours && isTime ? wholeTimes(hours) : undefined,
  ].filter((time) => time !== undefined);
  const [minutes] = times;
  if (times.length > 1) return { minutes: [], isApproximate: false };
  if (minutes) return { minutes: inPart(minutes, part), isApproximate: isAbout };
  return part === undefined ? undefined : { minutes: [part * 60], isApproximate: true };
}

const openTimes = ({ minutes, isOpen }: NonNullable<Told['clock']>) =>
  isOpen ? [minutes % noonMinutes, (minutes % noonMinutes) + noonMinutes] : [minutes];

const wholeTimes = ({ hours, minutes }: NonNullable<Told['hours']>) => (hours < 24 ? [hours * 60 + minutes] : []);

/** "2 h in the afternoon" is 14:00; a time that does not fall in the part told cannot be. */
function inPart(minutes: readonly number[], part: number | undefined): readonly number[] {
  if (part === undefined) return minutes;
  const isLate = part * 60 >= noonMinutes;
  const moved = minutes.map((time) => (isLate && time < noonMinutes && time > 0 ? time + noonMinutes : time));
  return [...new Set(moved)].filter((time) => isLate || time < noonMinutes + 60);
}
