import { expect, describe, it } from 'vitest';
import { shortened, shortNames } from './short-variables.mjs';

describe('short variables', () => {
  it('are the same ones wherever they stand, and each its own', () => {
    const short = shortNames(['var(--_space-3)', 'a { --_space: 1; --_space-3: 2 }']);

    expect(shortened('style.setProperty("--_space-3", a); `p { top: var(--_space) }`', short).code).toBe(
      'style.setProperty("--_1", a); `p { top: var(--_0) }`',
    );
  });

  it('leave the public ones, which a page sets', () => {
    expect(shortened('var(--filrouge-accent)', new Map())).toBe(undefined);
  });
});
