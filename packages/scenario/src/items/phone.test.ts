import { expect, it } from 'vitest';
import { phoneQuestion } from './phone.js';
import { french, testQuestionType } from './question-type.harness.js';

testQuestionType(phoneQuestion, {
  question: { type: 'phone', id: 'callBack', label: 'Rappeler au', country: 'FR' },
  reads: [
    ['01 23 45 67 89', '0123456789'],
    ['01.23.45.67.89', '0123456789'],
    ['01-23-45-67-89', '0123456789'],
    ['01\u202F23\u00A045 67\u201189', '0123456789'],
    ['+33 (0)1 23 45 67 89', '+33123456789'],
    ['+1 (555) 010-0199', '+15550100199'],
    ['(555) 010 0199', '5550100199'],
    ['4512', '4512'],
  ],
  refuses: [
    [33123456789, 'answer-not-a-phone-number'],
    ['01 23 ext 45', 'answer-not-a-phone-number'],
    ['++33123456', 'answer-not-a-phone-number'],
    ['33+123456', 'answer-not-a-phone-number'],
    ['+', 'answer-not-a-phone-number'],
    ['()', 'answer-not-a-phone-number'],
    [{}, 'answer-not-a-phone-number'],
  ],
  checks: [
    ['4512', ['answer-phone-doubtful']],
    ['123456', []],
    ['+33123456789', []],
    ['1234567890123456', ['answer-phone-doubtful']],
  ],
  displays: [
    ['0123456789', '01 23 45 67 89'],
    ['+33123456789', '+33 1 23 45 67 89'],
    ['+15550100199', '+15550100199'],
    ['3900', '3900'],
  ],
  badItems: [{ country: 'fr' }, { country: 'FRA' }],
});

it('only warns of an unusual number: the caller may be right', () => {
  expect(phoneQuestion.check('4512', { type: 'phone', id: 'a', label: 'A' })).toEqual([
    { level: 'warning', code: 'answer-phone-doubtful', params: { count: 4 } },
  ]);
});

it('takes an internal extension without a doubt where one will do, and doubts what no number has', () => {
  const ward = { type: 'phone', id: 'a', label: 'A', country: 'FR', allowExtension: true } as const;

  expect(phoneQuestion.check('4512', ward)).toEqual([]);
  expect(phoneQuestion.display('4512', ward, french)).toBe('4512');
  expect(phoneQuestion.check('1234567890123456', ward)).toHaveLength(1);
  expect(phoneQuestion.check('+4512', ward)).toHaveLength(1);
});

it('shows a national number as typed when its country is not known', () => {
  expect(phoneQuestion.display('0123456789', { type: 'phone', id: 'a', label: 'A' }, french)).toBe('0123456789');
});
