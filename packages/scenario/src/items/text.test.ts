import { expect, it } from 'vitest';
import { testQuestionType } from './question-type.harness.js';
import { textQuestion } from './text.js';

const question = { type: 'text', id: 'serial', label: { fr: 'Numéro' }, minLength: 2, maxLength: 8, required: true };

testQuestionType(textQuestion, {
  question,
  reads: [
    ['Ada', 'Ada'],
    ['0077', '0077'],
    ['  a\tb\r\nc ', 'a b c'],
    ['bell\u0007', 'bell'],
    ['e\u0301', 'é'],
    ['\uD800x', '\uFFFDx'],
  ],
  refuses: [
    [77, 'answer-not-a-text'],
    [true, 'answer-not-a-text'],
    [{ text: 'a' }, 'answer-not-a-text'],
    [['a'], 'answer-not-a-text'],
  ],
  checks: [
    ['a', ['answer-too-short']],
    ['ab', []],
    ['abcdefgh', []],
    ['abcdefghi', ['answer-too-long']],
    ['😀'.repeat(8), []],
  ],
  displays: [['Ada', 'Ada']],
  badItems: [
    { minLength: 0 },
    { maxLength: 1.5 },
    { minLength: 9 },
    { maxLength: 100_001 },
    { label: '' },
    { id: 'a-b' },
  ],
});

it('takes 500 characters when the author gives no limit', () => {
  const unlimited = { type: 'text', id: 'a', label: 'A' };

  expect(textQuestion.check('x'.repeat(500), unlimited)).toEqual([]);
  expect(textQuestion.check('x'.repeat(501), unlimited)).toEqual([
    { level: 'error', code: 'answer-too-long', params: { max: 500, count: 501 } },
  ]);
});

it('keeps 100,000 characters and refuses one more', () => {
  const question = { type: 'text', id: 'a', label: 'A' };

  expect(textQuestion.read('x'.repeat(100_000), question).kind).toBe('value');
  expect(textQuestion.read('x'.repeat(100_001), question)).toEqual({
    kind: 'refused',
    code: 'answer-over-limit',
    params: { max: 100_000 },
  });
});
