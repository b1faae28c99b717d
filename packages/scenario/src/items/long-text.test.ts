import { expect, it } from 'vitest';
import { longTextQuestion } from './long-text.js';
import { testQuestionType } from './question-type.harness.js';

testQuestionType(longTextQuestion, {
  question: { type: 'longText', id: 'symptom', label: 'Symptôme', minLength: 2, maxLength: 20 },
  reads: [
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    [' a\tb\u0000\n', 'a\tb'],
    ['e\u0301', 'é'],
  ],
  refuses: [
    [5, 'answer-not-a-text'],
    [{}, 'answer-not-a-text'],
  ],
  checks: [
    ['a', ['answer-too-short']],
    ['a\nb', []],
    ['x'.repeat(21), ['answer-too-long']],
  ],
  displays: [['one\ntwo', 'one\ntwo']],
  badItems: [{ minLength: 30 }],
});

it('takes 10,000 characters when the author gives no limit', () => {
  const unlimited = { type: 'longText', id: 'a', label: 'A' };

  expect(longTextQuestion.check('x'.repeat(10_000), unlimited)).toEqual([]);
  expect(longTextQuestion.check('x'.repeat(10_001), unlimited)).toHaveLength(1);
});
