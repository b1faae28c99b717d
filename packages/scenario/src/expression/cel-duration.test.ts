import { describe, expect, it } from 'vitest';
import { celDuration, isoDurationOf } from './cel-duration.js';

describe('durations of ISO 8601', () => {
  it.each([
    ['PT90S', 'PT1M30S'],
    ['PT1H30M', 'PT1H30M'],
    ['P1DT2H', 'PT26H'],
    ['P2W', 'PT336H'],
    ['PT0S', 'PT0S'],
    ['PT1.5S', 'PT1.5S'],
    ['-PT1H', '-PT1H'],
    ['-PT0.25S', '-PT0.25S'],
  ])('%s comes back as %s', (text, normal) => {
    const duration = celDuration(text);

    expect(duration && isoDurationOf(duration)).toBe(normal);
  });

  it.each(['', 'P', 'PT', 'P1Y', 'P1M', '1H', 'PT1H ', 'pt1h', '90', 'P1DT', `PT${'1'.repeat(400)}S`])(
    '%j is none',
    (text) => {
      expect(celDuration(text)).toBeUndefined();
    },
  );
});
