import { isoDayOf } from './calendar-day.js';
import { daysTold } from './days-told.js';
import { meaningsOf } from './meanings-of.js';
import { dayMinutes } from './meaning.js';
import { timesTold } from './times-told.js';
import type { Told } from './told.js';
import { toldBy } from './told.js';
import type { Typed, TypingPlace } from './typing-place.js';
import { wallClockOf } from './wall-clock.js';

const minuteMs = 60_000;
const notUnderstood: Typed = { kind: 'not-understood' };

/**
 * The instant a person typed, as UTC to the second: "hier 14h", "il y a 2 heures", "last Monday at 2pm", "12/11 14:00".
 * Never a guess in silence: what may mean several instants gives them all, a day alone asks for its time.
 */
export function momentTyped(text: string, place: TypingPlace): Typed {
  const told = toldIn(text, place);
  if (!told) return notUnderstood;
  const shifted = shiftsOf(told, place.nowMs);
  const timed = timesTold(told);
  const wall = wallClockOf(place.timeZone);
  const today = wall.dayAt(place.nowMs);
  const days = daysTold(told, today);
  if (shifted) return isAlone(days, told) ? typedOf(shifted.map(isoInstant), told.isAbout) : notUnderstood;
  if (!timed) return days && days.length > 0 ? { kind: 'without-time' } : notUnderstood;
  const instants = instantsOf(days ?? [today - 1, today, today + 1], timed.minutes, wall);
  const meant = days ? instants : aroundNow(instants, place.nowMs);
  return typedOf([...sinceLength(told, days, place.nowMs), ...meant].map(isoInstant), timed.isApproximate);
}

/** The day a person typed, `YYYY-MM-DD`, on the client's calendar; a time beside it is left out. */
export function dayTyped(text: string, place: TypingPlace): Typed {
  const told = toldIn(text, place);
  if (!told) return notUnderstood;
  const wall = wallClockOf(place.timeZone);
  const today = wall.dayAt(place.nowMs);
  const days = daysTold(told, today);
  if (days) return typedOf(days.map(isoDayOf), false);
  const instants = shiftsOf(told, place.nowMs);
  if (instants) return typedOf([...new Set(instants.map((instant) => isoDayOf(wall.dayAt(instant))))], false);
  return timesTold(told)?.minutes.length ? typedOf([isoDayOf(today)], false) : notUnderstood;
}

function toldIn(text: string, { locale }: TypingPlace): Told | undefined {
  const meanings = meaningsOf(text, locale);
  const told = meanings && meanings.length > 0 ? toldBy(meanings) : undefined;
  // A length that nothing counts from: "2 days" alone is no moment.
  const hasLooseLength = told?.length !== undefined && told.shift === undefined && !told.isSince;
  return hasLooseLength ? undefined : told;
}

/** Instants a length away from now, or now itself; undefined when the text counts from no instant. */
function shiftsOf({ isNow, isSince, shift, length, hours }: Told, nowMs: number): readonly number[] | undefined {
  if (isNow) return [nowMs];
  const direction = shift ?? (isSince && length !== undefined ? -1 : undefined);
  if (direction === undefined) return undefined;
  if (shift !== undefined && length !== undefined && length % dayMinutes === 0) return undefined;
  const minutes = (length ?? 0) + (hours ? hours.hours * 60 + hours.minutes : 0);
  return minutes === 0 ? [] : [nowMs + direction * minutes * minuteMs];
}

const isAlone = (days: readonly number[] | undefined, { clock, part, isMidnight }: Told) =>
  days === undefined && !clock && part === undefined && !isMidnight;

/** "Since 2 h" may be two hours ago as well as two o'clock. */
function sinceLength({ isSince, hours }: Told, days: readonly number[] | undefined, nowMs: number): readonly number[] {
  if (!isSince || !hours || days) return [];
  return [nowMs - (hours.hours * 60 + hours.minutes) * minuteMs];
}

function instantsOf(
  days: readonly number[],
  times: readonly number[],
  wall: ReturnType<typeof wallClockOf>,
): readonly number[] {
  const shown = days.flatMap((day) =>
    times.map((minutes) => [day + Math.floor(minutes / dayMinutes), minutes % dayMinutes] as const),
  );
  return [...new Set(shown.flatMap(([day, minutes]) => wall.instantsAt(day, minutes)))].toSorted(
    (one, other) => one - other,
  );
}

/** A time without a day: the last such, and the next one where that is still today's. */
function aroundNow(instants: readonly number[], nowMs: number): readonly number[] {
  const past = instants.filter((instant) => instant <= nowMs).at(-1);
  const soon = instants.find((instant) => instant > nowMs && instant - nowMs < (dayMinutes * minuteMs) / 2);
  return [past, soon].filter((instant) => instant !== undefined);
}

function typedOf(values: readonly string[], isApproximate: boolean): Typed {
  const [value, ...others] = [...new Set(values)];
  if (value === undefined) return notUnderstood;
  return others.length === 0
    ? { kind: 'understood', value, isApproximate }
    : { kind: 'several', values: [value, ...others] };
}

/** To the minute: nobody tells a call seconds. */
const isoInstant = (instantMs: number) =>
  `${new Date(Math.floor(instantMs / minuteMs) * minuteMs).toISOString().slice(0, 19)}Z`;
