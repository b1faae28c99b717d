import { describe, expect, it } from 'vitest';
import { callFiles, expressionFiles } from '../../../../testing/corpus.js';
import { outcomeOf } from './conformance.harness.js';

it('gives each case of the corpus a name of its own', () => {
  const names = [...expressionFiles(), ...callFiles()].flatMap(({ cases }) => cases.map(({ name }) => name));

  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(400);
});

describe.each(expressionFiles())('$theme', (file) => {
  it.each(file.cases)('$name: $expression', (one) => {
    const { gives, isOpen, fails, refused } = one;
    const expected = [{ gives }, { isOpen }, { fails }, { refused }].filter(
      (outcome) => Object.values(outcome)[0] !== undefined,
    );

    expect([outcomeOf(file, one)]).toEqual(expected);
  });
});
