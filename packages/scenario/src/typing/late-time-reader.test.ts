import { describe, expect, it } from 'vitest';
import { lateTimeReader } from './late-time-reader.js';
import { plainTimes } from './plain-times.js';
import { typedTimes } from './typed-times.js';

describe('words for times that are loaded', () => {
  it('come once, when they are wanted', async () => {
    let loads = 0;
    const late = lateTimeReader(async () => ({ typedTimes: (loads++, typedTimes) }));

    await Promise.all([late.want(), late.want()]);

    expect(late.current()).toBe(typedTimes);
    expect(late.want()).toBe(undefined);
    expect(loads).toBe(1);
  });

  it('are asked for by who reads a time first', async () => {
    const late = lateTimeReader(async () => ({ typedTimes }));

    expect(late.current()).toBe(plainTimes);
    await late.want();

    expect(late.current()).toBe(typedTimes);
  });

  it('leave figures where they cannot be had, and are tried again', async () => {
    let isThere = false;
    const late = lateTimeReader(() => (isThere ? Promise.resolve({ typedTimes }) : Promise.reject(new Error('gone'))));

    await late.want();
    expect(late.current()).toBe(plainTimes);
    await late.want();
    isThere = true;
    await late.want();

    expect(late.current()).toBe(typedTimes);
  });
});
