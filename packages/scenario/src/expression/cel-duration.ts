import { Duration } from '@marcbachmann/cel-js/evaluator';

const isoDuration =
  /^(-)?P(?=.)(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:\.(\d{1,9}))?S)?)?$/;
const secondsOf = { week: 604_800, day: 86_400, hour: 3600, minute: 60 } as const;

/** A duration of ISO 8601 as CEL holds it (`PT1H30M`; days are 24 hours, no months or years); undefined if it is not one. */
export function celDuration(text: string): Duration | undefined {
  const parts = isoDuration.exec(text);
  if (!parts) return undefined;
  const [, minus, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0, fraction = ''] = parts;
  const sign = minus ? -1 : 1;
  const { week, day, hour, minute } = secondsOf;
  const total =
    Number(weeks) * week + Number(days) * day + Number(hours) * hour + Number(minutes) * minute + Number(seconds);
  return new Duration(sign * total, sign * Number(fraction.padEnd(9, '0')));
}

/** A duration of CEL in ISO 8601, in hours, minutes and seconds: `PT1H30M`. */
export function isoDurationOf(duration: Duration): string {
  const totalMs = duration.valueOf();
  const sign = totalMs < 0 ? '-' : '';
  const seconds = Math.abs(totalMs) / 1000;
  const hours = Math.floor(seconds / secondsOf.hour);
  const minutes = Math.floor((seconds % secondsOf.hour) / secondsOf.minute);
  const rest = Math.round((seconds % secondsOf.minute) * 1000) / 1000;
  const parts = [part(hours, 'H'), part(minutes, 'M'), part(rest, 'S')].join('');
  return `${sign}PT${parts || '0S'}`;
}

const part = (count: number, unit: string) => (count ? `${count}${unit}` : '');
