import { dayNumberOf, weekdayOf, yearOf } from './calendar-day.js';
import type { Told } from './told.js';
import { dayMinutes } from './meaning.js';

/** Days a text may mean, as numbers since 1970; undefined when it tells of no day, empty when what it tells cannot be. */
export function daysTold(told: Told, today: number): readonly number[] | undefined {
  const { date, offset, weekday, length, shift } = told;
  const isShiftOfDays = shift !== undefined && length !== undefined && length % dayMinutes === 0;
  const ways = [date, offset, isShiftOfDays ? length : undefined].filter((way) => way !== undefined);
  if (ways.length > 1) return [];
  if (date) return datesOf(date, today).filter((day) => weekday === undefined || weekdayOf(day) === weekday);
  if (offset !== undefined) return weekday === undefined && told.turn === undefined ? [today + offset] : [];
  if (isShiftOfDays) return weekday === undefined ? [today + (shift * length) / dayMinutes] : [];
  if (weekday !== undefined) return weekdaysTold(told, weekday, today);
  return told.turn === undefined ? undefined : [];
}

/** Without a year: this one, or both when another year's is nearer, for then nobody knows which is meant. */
function datesOf({ year, month, day }: NonNullable<Told['date']>, today: number): readonly number[] {
  if (year !== undefined) return [dayNumberOf(year, month, day)].filter((found) => found !== undefined);
  const thisYear = yearOf(today);
  const around = [thisYear - 1, thisYear, thisYear + 1].map((one) => dayNumberOf(one, month, day));
  const known = around.filter((found) => found !== undefined);
  const nearest = known.toSorted((one, other) => Math.abs(one - today) - Math.abs(other - today))[0];
  return [...new Set([nearest, around[1]])]
    .filter((found) => found !== undefined)
    .toSorted((one, other) => one - other);
}

/** "Monday" alone may be the last or the next one; today's own name may be today too. */
function weekdaysTold({ turn, isSince }: Told, weekday: number, today: number): readonly number[] {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const [last, next] = [today - (back || 7), today + (7 - back)];
  const direction = turn ?? (isSince ? -1 : undefined);
  if (direction !== undefined) return [direction < 0 ? last : next];
  return back === 0 ? [last, today, next] : [last, next];
}
