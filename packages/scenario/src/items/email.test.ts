import { expect, it } from 'vitest';
import { emailQuestion } from './email.js';
import { testQuestionType } from './question-type.harness.js';

testQuestionType(emailQuestion, {
  question: { type: 'email', id: 'callerEmail', label: 'E-mail', privacy: 'personal' },
  reads: [
    [' ada@acme.example ', 'ada@acme.example'],
    ['ada@', 'ada@'],
  ],
  refuses: [
    [5, 'answer-not-a-text'],
    [['ada@acme.example'], 'answer-not-a-text'],
  ],
  checks: [
    ['ada@acme.example', []],
    ["o'neil+test@sub.acme.example", []],
    ['ada@localhost', []],
    ['ada@', ['answer-not-an-email']],
    ['ada', ['answer-not-an-email']],
    ['ada lovelace@acme.example', ['answer-not-an-email']],
    ['ada@-acme.example', ['answer-not-an-email']],
    ['ada@acme..example', ['answer-not-an-email']],
  ],
  displays: [['ada@acme.example', 'ada@acme.example']],
});

it('blocks the ticket while mail to the address cannot arrive', () => {
  expect(emailQuestion.check('ada@', { type: 'email', id: 'a', label: 'A' })).toEqual([
    { level: 'error', code: 'answer-not-an-email', params: { value: 'ada@' } },
  ]);
});
