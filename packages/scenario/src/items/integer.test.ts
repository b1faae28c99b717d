import { expect, it } from 'vitest';
import { integerQuestion } from './integer.js';
import { testQuestionType } from './question-type.harness.js';

testQuestionType(integerQuestion, {
  question: {
    type: 'integer',
    id: 'users',
    label: 'Personnes',
    min: 1,
    max: 5000,
    unit: { fr: 'postes', en: 'desks' },
  },
  reads: [
    [7, 7],
    [0, 0],
    [-0, 0],
    ['7', 7],
    [' 7 ', 7],
    ['007', 7],
    ['1 200', 1200],
    ['1\u202F200', 1200],
    ['1\u00A0234\u2009567', 1_234_567],
    ['-3', -3],
    ['\u22123', -3],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ],
  refuses: [
    ['7.5', 'answer-not-a-whole-number'],
    [7.5, 'answer-not-a-whole-number'],
    ['1,200', 'answer-not-a-whole-number'],
    ['12 00', 'answer-not-a-whole-number'],
    ['1e3', 'answer-not-a-whole-number'],
    ['0x10', 'answer-not-a-whole-number'],
    ['seven', 'answer-not-a-whole-number'],
    [Number.NaN, 'answer-not-a-whole-number'],
    [Number.POSITIVE_INFINITY, 'answer-not-a-whole-number'],
    [true, 'answer-not-a-whole-number'],
    [[7], 'answer-not-a-whole-number'],
    [1e21, 'answer-over-limit'],
    [2 ** 53, 'answer-over-limit'],
    ['9007199254740993', 'answer-over-limit'],
  ],
  checks: [
    [0, ['answer-below-minimum']],
    [1, []],
    [5001, ['answer-above-maximum']],
  ],
  displays: [[1200, '1\u202F200 postes']],
  badItems: [{ min: 0.5 }, { min: 6000 }, { unit: 3 }],
});

it('is a BigInt in expressions, which keep whole numbers apart from others', () => {
  expect(integerQuestion.toExpression(7)).toBe(7n);
});
