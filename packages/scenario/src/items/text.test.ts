import { expect, it } from 'vitest';
import { testQuestionType } from './question-type.harness.js';
import { parseScenario } from '../parse/parse-scenario.js';
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
    { pattern: '(a' },
    { pattern: 'a(?=b)' },
    { pattern: '\\d+', example: 'abc' },
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

it('wants the whole answer written as the pattern says, and shows the example', () => {
  const tagged = { type: 'text', id: 'tag', label: 'Tag', pattern: 'PC-\\d{4}', example: 'PC-0042', maxLength: 8 };

  expect(textQuestion.check('PC-0042', tagged)).toEqual([]);
  expect(textQuestion.check('xPC-0042', tagged)).toEqual([
    { level: 'error', code: 'answer-wrong-form', params: { example: 'PC-0042' } },
  ]);
  expect(textQuestion.check('PC-0042 bis', tagged).map(({ code }) => code)).toEqual(['answer-too-long']);
});

it('says of a pattern what keeps it from being read, at its place', () => {
  const items = [{ type: 'text', id: 'tag', label: 'Tag', pattern: '(a)\\1' }];
  const parsed = parseScenario({
    format: 1,
    id: 'a',
    version: '1',
    locales: ['en'],
    title: 'A',
    client: { id: 'a', name: 'A' },
    steps: [{ id: 's', title: 'S', items }],
    ticket: { title: 'T' },
  });

  expect(parsed.ok || parsed.issues).toMatchObject([
    { code: 'pattern-unsupported', path: '/steps/0/items/0/pattern', params: { found: '\\1' } },
  ]);
});
