import { EvaluationError } from './errors.js';

const billion = 1_000_000_000;
const nanosecondsOf: Readonly<Record<string, bigint>> = {
  h: 3_600_000_000_000n,
  m: 60_000_000_000n,
  s: 1_000_000_000n,
  ms: 1_000_000n,
};

/** A span of time, to the nanosecond. */
export class Duration {
  readonly seconds: bigint;
  readonly nanos: number;

  constructor(seconds: bigint | number, nanos = 0) {
    this.seconds = BigInt(seconds);
    this.nanos = nanos;
  }

  /** In milliseconds: durations are compared by it. */
  valueOf(): number {
    return Number(this.seconds) * 1000 + this.nanos / 1_000_000;
  }

  static fromMilliseconds(ms: number): Duration {
    return fromNanoseconds(BigInt(Math.trunc(ms * 1_000_000)));
  }

  plus({ seconds, nanos }: Duration): Duration {
    const sum = this.nanos + nanos;
    return new Duration(this.seconds + seconds + BigInt(Math.floor(sum / billion)), sum % billion);
  }

  minus({ seconds, nanos }: Duration): Duration {
    const rest = this.nanos - nanos;
    return new Duration(this.seconds - seconds + BigInt(Math.floor(rest / billion)), (rest + billion) % billion);
  }

  /** The instant that far after another; before it for a sign of -1. */
  from(instant: Date, sign = 1): Date {
    return new Date(
      instant.getTime() + sign * (Number(this.seconds) * 1000) + sign * Math.floor(this.nanos / 1_000_000),
    );
  }

  /** `1h30m`, `-2.5s`. */
  static parse(text: string): Duration {
    let nanoseconds = 0n;
    const unsigned = text.replace(/^[-+]/, '');
    for (const [, whole = '', fraction = '', unit = ''] of unsigned.matchAll(/(\d*)\.?(\d*)(ms|[hms])/g)) {
      const size = nanosecondsOf[unit] ?? 0n;
      nanoseconds +=
        BigInt(whole) * size + (BigInt(fraction.slice(0, 13).padEnd(13, '0')) * size) / 10_000_000_000_000n;
    }
    if (!/^[-+]?(?:\d*\.?\d*(?:ms|[hms]))+$/.test(text)) throw new EvaluationError('invalid_duration');
    return fromNanoseconds(text.startsWith('-') ? -nanoseconds : nanoseconds);
  }
}

const fromNanoseconds = (nanoseconds: bigint) =>
  new Duration(nanoseconds / 1_000_000_000n, Number(nanoseconds % 1_000_000_000n));
