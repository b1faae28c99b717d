import type { OpeningHours } from '@filrouge/ticket';
import { parseDays, parseTimeOfDay } from '@filrouge/ticket';
import type { Rule } from '../rule.js';

export const hoursOverlap: Rule = {
  name: 'hours-overlap',
  severity: 'warning',
  preset: 'recommended',
  docs: 'Two lines of opening hours cover the same time.',
  check: ({ scenario }) => {
    const lines = scenario.source.client.hours.map(spansOf);
    return lines.flatMap((spans, place) => {
      const other = lines.slice(0, place).findIndex((earlier) => earlier.some((one) => spans.some(meets(one))));
      return other < 0 ? [] : [{ path: `/client/hours/${place}`, params: { other: other + 1 } }];
    });
  },
};

/** Minutes since Sunday midnight. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const minutesPerDay = 24 * 60;
const minutesPerWeek = 7 * minutesPerDay;

const meets = (one: Span) => (other: Span) => one.from < other.to && other.from < one.to;

function spansOf({ days, from, to }: OpeningHours): readonly Span[] {
  const [start, end] = [parseTimeOfDay(from) ?? 0, parseTimeOfDay(to) ?? 0];
  // At or before its beginning, the end is that of the next day.
  const length = end > start ? end - start : end + minutesPerDay - start;
  return (parseDays(days) ?? []).flatMap((day) => withinWeek(day * minutesPerDay + start, length));
}

/** Saturday night goes on in the morning of Sunday. */
function withinWeek(from: number, length: number): readonly Span[] {
  const to = from + length;
  if (to <= minutesPerWeek) return [{ from, to }];
  return [
    { from, to: minutesPerWeek },
    { from: 0, to: to - minutesPerWeek },
  ];
}
