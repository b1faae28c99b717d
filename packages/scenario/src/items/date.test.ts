import { expect, it } from 'vitest';
import { dateQuestion } from './date.js';
import { testQuestionType } from './question-type.harness.js';

testQuestionType(dateQuestion, {
  question: { type: 'date', id: 'since', label: 'Depuis', earliest: '2026-01-01', latest: '2026-12-31' },
  reads: [
    ['2026-11-12', '2026-11-12'],
    [' 2024-02-29 ', '2024-02-29'],
  ],
  refuses: [
    ['2026-02-30', 'answer-not-a-date'],
    ['2025-02-29', 'answer-not-a-date'],
    ['2026-13-01', 'answer-not-a-date'],
    ['12/11/2026', 'answer-not-a-date'],
    ['2026-11-12T00:00:00Z', 'answer-not-a-date'],
    ['2026-1-2', 'answer-not-a-date'],
    [20261112, 'answer-not-a-date'],
    [{}, 'answer-not-a-date'],
  ],
  checks: [
    ['2025-12-31', ['answer-too-early']],
    ['2026-01-01', []],
    ['2026-12-31', []],
    ['2027-01-01', ['answer-too-late']],
  ],
  displays: [['2026-11-12', '12 novembre 2026']],
  badItems: [{ earliest: '2026-02-30' }, { latest: 'today' }, { earliest: '2027-01-01' }],
});

const question = { type: 'date', id: 'since', label: 'Since' };
const place = { locale: 'fr', timeZone: 'Europe/Paris', nowMs: Date.parse('2026-11-22T23:30:00Z') };

it('understands words on the client’s calendar', () => {
  expect(dateQuestion.read('hier', question, place)).toEqual({ kind: 'value', value: '2026-11-22' });
  expect(dateQuestion.read('12/11', question, place)).toEqual({ kind: 'value', value: '2026-11-12' });
});

it('gives every day an unclear text may mean', () => {
  expect(dateQuestion.read('mardi', question, place)).toMatchObject({
    code: 'answer-time-ambiguous',
    candidates: ['2026-11-17', '2026-11-24'],
  });
});

it('refuses what is no day, words too', () => {
  expect(dateQuestion.read('un de ces jours', question, place)).toMatchObject({ code: 'answer-not-a-date' });
});
