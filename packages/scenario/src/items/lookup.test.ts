import { expect, it } from 'vitest';
import { lookupQuestion } from './lookup.js';
import { testQuestionType } from './question-type.harness.js';

const lyon = { value: 's12', label: 'Lyon Gerland', attributes: { region: 'sud-est' } };

testQuestionType(lookupQuestion, {
  question: { type: 'lookup', id: 'site', label: 'Site', source: 'sites' },
  reads: [
    [
      { value: 's1', label: 'Lille', stray: true },
      { value: 's1', label: 'Lille' },
    ],
    [
      { value: 12, label: ' Lille ' },
      { value: '12', label: 'Lille' },
    ],
    [{ value: 's1' }, { value: 's1', label: 's1' }],
    [lyon, lyon],
    [
      { ...lyon, attributes: { floors: 3, open: true, region: '' } },
      { ...lyon, attributes: { floors: '3' } },
    ],
    ['Lille', { value: 'Lille', label: 'Lille', typed: true }],
  ],
  refuses: [
    [42, 'answer-not-an-entry'],
    [{}, 'answer-not-an-entry'],
    [{ label: 'Lille' }, 'answer-not-an-entry'],
    [['s1'], 'answer-not-an-entry'],
  ],
  checks: [
    [lyon, []],
    [{ value: 'Lille', label: 'Lille', typed: true }, ['answer-entry-not-found']],
  ],
  displays: [[lyon, 'Lyon Gerland']],
  badItems: [{ source: undefined }, { source: 'my sites' }],
});

it('is its value to expressions, and the rest by name', () => {
  expect(lookupQuestion.expressed(lyon)).toBe('s12');
  expect(lookupQuestion.attributes(lyon, { type: 'lookup', id: 'a', label: 'A' })).toEqual({ region: 'sud-est' });
});
