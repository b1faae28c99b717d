import { describe, expect, it } from 'vitest';
import type { PriorityMatrix } from './levels.js';
import { isMonotonic, itilMatrix } from './matrix.js';

describe('itilMatrix', () => {
  it('rises with both', () => {
    expect(isMonotonic(itilMatrix)).toBe(true);
  });

  it('keeps P1 for high impact and high urgency', () => {
    const all = Object.values(itilMatrix).flatMap((row) => Object.values(row));

    expect(itilMatrix.high.high).toBe('P1');
    expect(all.filter((level) => level === 'P1')).toHaveLength(1);
  });
});

describe('isMonotonic', () => {
  const low = { high: 'P3', medium: 'P4', low: 'P5' } as const;

  it.each<readonly [string, PriorityMatrix]>([
    ['one level everywhere', { high: low, medium: low, low }],
    ['levels left out', { ...itilMatrix, low: { high: 'P4', medium: 'P4', low: 'P4' } }],
  ])('accepts %s', (_name, matrix) => {
    expect(isMonotonic(matrix)).toBe(true);
  });

  it.each<readonly [string, PriorityMatrix]>([
    ['a lower urgency that is graver', { ...itilMatrix, low: { high: 'P4', medium: 'P5', low: 'P4' } }],
    ['a lower impact that is graver', { ...itilMatrix, low: { high: 'P1', medium: 'P4', low: 'P5' } }],
    ['a last column that falls', { ...itilMatrix, low: { high: 'P3', medium: 'P3', low: 'P3' } }],
  ])('refuses %s', (_name, matrix) => {
    expect(isMonotonic(matrix)).toBe(false);
  });
});
