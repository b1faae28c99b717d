import { isTimeZone, parseDays, parseTimeOfDay } from '@filrouge/ticket';
import type { Issue } from '../issue.js';
import { isDate } from '../source/date.js';
import type { Check } from './check.js';

/** The client's time zone, hours and holidays can be counted with. */
export const checkClient: Check = ({ client }) => [
  ...(isTimeZone(client.timeZone)
    ? []
    : [{ code: 'not-a-time-zone', path: '/client/timeZone', params: { value: client.timeZone } }]),
  ...client.hours.flatMap(({ days, from, to }, position) => {
    const path = `/client/hours/${position}`;
    return [
      ...(parseDays(days) ? [] : [badHours(`${path}/days`, days)]),
      ...(parseTimeOfDay(from) === undefined ? [badHours(`${path}/from`, from)] : []),
      ...(parseTimeOfDay(to) === undefined ? [badHours(`${path}/to`, to)] : []),
    ];
  }),
  ...client.holidays.flatMap((day, position) =>
    isDate(day) ? [] : [{ code: 'bad-date', path: `/client/holidays/${position}`, params: { value: day } }],
  ),
];

const badHours = (path: string, value: string): Issue => ({ code: 'bad-hours', path, params: { value } });
