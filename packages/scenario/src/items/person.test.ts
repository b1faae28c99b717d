import { expect, it } from 'vitest';
import { personQuestion } from './person.js';
import { testQuestionType } from './question-type.harness.js';

const ada = { name: 'Ada Martin', phone: '0123456789', email: 'ada@acme.example', id: 'u-7' };

testQuestionType(personQuestion, {
  question: { type: 'person', id: 'caller', label: 'Appelant', country: 'FR' },
  reads: [
    [' Ada  Martin ', { name: 'Ada  Martin' }],
    [{ ...ada, phone: '01 23 45 67 89' }, ada],
    [{ name: 'Ada', phone: '', email: null, id: undefined }, { name: 'Ada' }],
    [{ name: 'Ada', department: 'Sales' }, { name: 'Ada' }],
  ],
  refuses: [
    [7, 'answer-not-a-person'],
    [true, 'answer-not-a-person'],
    [['Ada'], 'answer-not-a-person'],
    [{ name: 7 }, 'answer-not-a-text'],
    [{ name: 'Ada', id: 7 }, 'answer-not-a-text'],
    [{ name: 'Ada', phone: 'none' }, 'answer-not-a-phone-number'],
    [{ phone: '0123456789' }, 'answer-person-without-name'],
  ],
  checks: [
    [ada, []],
    [{ name: 'Ada' }, []],
    [{ name: 'Ada', phone: '12', email: 'ada@' }, ['answer-phone-doubtful', 'answer-not-an-email']],
  ],
  displays: [
    [{ name: 'Ada' }, 'Ada'],
    [ada, 'Ada Martin (01 23 45 67 89, ada@acme.example)'],
    [{ name: 'Ada', email: 'ada@acme.example' }, 'Ada (ada@acme.example)'],
  ],
});

it.each([{}, { name: ' ' }, { name: '', phone: '' }])('reads %j as no answer', (input) => {
  expect(personQuestion.read(input, { type: 'person', id: 'caller', label: 'Caller' })).toEqual({ kind: 'cleared' });
});

it('takes no part from the prototype of what it is given', () => {
  const input: unknown = JSON.parse('{"name":"Ada","__proto__":{"email":"eve@evil.example"}}');

  expect(personQuestion.read(input, { type: 'person', id: 'caller', label: 'Caller' })).toEqual({
    kind: 'value',
    value: { name: 'Ada' },
  });
});
