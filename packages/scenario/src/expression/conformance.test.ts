import { describe, expect, it } from 'vitest';
import { expressionFiles } from '../../../../testing/corpus.js';
import { outcomeOf } from './conformance.harness.js';

describe.each(expressionFiles())('$theme', (file) => {
  it.each(file.cases)('$name: $expression', (one) => {
    const { gives, isOpen, fails, refused } = one;
    const expected = [{ gives }, { isOpen }, { fails }, { refused }].filter(
      (outcome) => Object.values(outcome)[0] !== undefined,
    );

    expect([outcomeOf(file, one)]).toEqual(expected);
  });
});
