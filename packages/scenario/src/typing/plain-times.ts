import type { TimeReader } from './typed-times.js';
import type { Typed } from './typing-place.js';
import { wallClockOf } from './wall-clock.js';

const dayMs = 86_400_000;
const dayMinutes = 1440;
const notUnderstood: Typed = { kind: 'not-understood' };

/**
 * What is understood without any words, where they could not be loaded: a time such as `2026-11-12 14:00`. Less than
 * `typedTimes`, never a guess: how many hours a clock counts is with the words, so an hour up to twelve may be meant either way.
 */
export const plainTimes: TimeReader = {
  day: () => notUnderstood,
  moment(text, { timeZone }) {
    const [, day, hours, minutes] = /^(\d{4}-\d\d-\d\d)[ T]([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
    const dayNumber = Date.parse(`${day}T00:00:00Z`) / dayMs;
    // A day that does not exist is no number, or comes back as another one.
    if (!day || new Date(dayNumber * dayMs || 0).toISOString().slice(0, 10) !== day) return notUnderstood;
    const time = Number(hours) * 60 + Number(minutes);
    const isOpen = Number(hours) > 0 && Number(hours) <= 12;
    const times = isOpen ? [time, (time + dayMinutes / 2) % dayMinutes] : [time];
    const instants = times.flatMap((each) => wallClockOf(timeZone).instantsAt(dayNumber, each));
    const [value, ...others] = instants.map((instant) => `${new Date(instant).toISOString().slice(0, 19)}Z`);
    if (value === undefined) return notUnderstood;
    if (others.length > 0) return { kind: 'several', values: [value, ...others] };
    return { kind: 'understood', value, isApproximate: false };
  },
};
