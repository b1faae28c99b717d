import { expect, it } from 'vitest';
import { testQuestionType } from './question-type.harness.js';
import { numberQuestion } from './number.js';

testQuestionType(numberQuestion, {
  question: { type: 'number', id: 'weight', label: 'Poids', min: 0.5, max: 2000, decimals: 1, unit: 'kg' },
  reads: [
    [3.5, 3.5],
    [-0, 0],
    ['3,5', 3.5],
    ['3.5', 3.5],
    [' 1 200,25 ', 1200.25],
    ['1.200', 1.2],
    ['0,125', 0.125],
    ['7', 7],
    ['1234,567', 1234.567],
  ],
  refuses: [
    ['1,200', 'answer-number-ambiguous'],
    ['-12,345', 'answer-number-ambiguous'],
    ['1,2,3', 'answer-not-a-number'],
    ['1.2.3', 'answer-not-a-number'],
    ['1,200.5', 'answer-not-a-number'],
    ['1e3', 'answer-not-a-number'],
    ['.', 'answer-not-a-number'],
    ['much', 'answer-not-a-number'],
    [Number.NaN, 'answer-not-a-number'],
    [Number.NEGATIVE_INFINITY, 'answer-not-a-number'],
    [false, 'answer-not-a-number'],
    [{}, 'answer-not-a-number'],
    [1e21, 'answer-over-limit'],
  ],
  checks: [
    [0.4, ['answer-below-minimum']],
    [0.5, []],
    [1.1, []],
    [1.15, ['answer-too-many-decimals']],
    [2000.25, ['answer-above-maximum', 'answer-too-many-decimals']],
  ],
  displays: [
    [1200.5, '1\u202F200,5 kg'],
    [0.1, '0,1 kg'],
  ],
  badItems: [{ decimals: -1 }, { decimals: 11 }, { min: 3000 }],
});

it('asks which is meant rather than take a thousand for one', () => {
  expect(numberQuestion.read('1,200', { type: 'number', id: 'a', label: 'A' })).toEqual({
    kind: 'refused',
    code: 'answer-number-ambiguous',
    params: { value: '1,200' },
  });
});
