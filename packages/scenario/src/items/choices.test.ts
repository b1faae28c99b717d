import { expect, it } from 'vitest';
import { choicesQuestion } from './choices.js';
import { testQuestionType } from './question-type.harness.js';

const options = ['restart', 'cable', 'other'].map((value) => ({ value, label: value }));

testQuestionType(choicesQuestion, {
  question: { type: 'choices', id: 'tried', label: 'Essayé', options, atLeast: 2, atMost: 2 },
  reads: [
    [['restart'], ['restart']],
    [
      ['other', 'restart', 'other'],
      ['restart', 'other'],
    ],
  ],
  refuses: [
    ['restart', 'answer-not-a-list'],
    [{ restart: true }, 'answer-not-a-list'],
    [['restart', 'reboot'], 'answer-not-an-option'],
    [['restart', null], 'answer-not-an-option'],
    [[undefined], 'answer-not-an-option'],
    [[['restart']], 'answer-not-an-option'],
  ],
  checks: [
    [['restart'], ['answer-too-few']],
    [['restart', 'cable'], []],
    [['restart', 'cable', 'other'], ['answer-too-many']],
  ],
  displays: [
    [['restart'], 'RESTART'],
    [['restart', 'cable', 'other'], 'RESTART, CABLE et OTHER'],
  ],
  badItems: [{ atLeast: 3 }, { atMost: 0 }, { options: [] }],
});

it('picks all its values', () => {
  expect(choicesQuestion.picked(['restart', 'cable'])).toEqual(['restart', 'cable']);
});
