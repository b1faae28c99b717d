import { describe, expect, it } from 'vitest';
import { graverOf } from './levels.js';

describe('graverOf', () => {
  it('takes the more pressing of two, in either order', () => {
    expect(graverOf('P1', 'P3')).toBe('P1');
    expect(graverOf('P3', 'P1')).toBe('P1');
    expect(graverOf('P2', 'P2')).toBe('P2');
  });
});
