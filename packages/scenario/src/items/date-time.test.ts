import { expect, it } from 'vitest';
import { dateTimeQuestion } from './date-time.js';
import { testQuestionType } from './question-type.harness.js';

testQuestionType(dateTimeQuestion, {
  question: { type: 'dateTime', id: 'since', label: 'Depuis' },
  reads: [
    ['2026-11-12T14:00:00+01:00', '2026-11-12T13:00:00Z'],
    [' 2026-11-12T13:00Z ', '2026-11-12T13:00:00Z'],
    ['2026-11-12t13:00:00.250z', '2026-11-12T13:00:00Z'],
  ],
  refuses: [
    ['2026-11-12', 'answer-not-a-moment'],
    ['2026-02-30T14:00:00Z', 'answer-not-a-moment'],
    ['hier 14h', 'answer-not-a-moment'],
    [1_770_000_000, 'answer-not-a-moment'],
    [{}, 'answer-not-a-moment'],
  ],
  displays: [['2026-11-12T13:00:00Z', '12 novembre 2026 à 14:00']],
  badItems: [{ earliest: '2026-01-01' }],
});

const question = { type: 'dateTime', id: 'since', label: 'Since' };
const place = { locale: 'fr', timeZone: 'Europe/Paris', nowMs: Date.parse('2026-11-22T09:30:00Z') };

it('understands words where it knows the clock, the zone and the language', () => {
  expect(dateTimeQuestion.read('hier 14h', question, place)).toEqual({ kind: 'value', value: '2026-11-21T13:00:00Z' });
  expect(dateTimeQuestion.read('2026-11-12T14:00', question, place)).toEqual({
    kind: 'value',
    value: '2026-11-12T13:00:00Z',
  });
});

it('gives every moment an unclear text may mean', () => {
  expect(dateTimeQuestion.read('lundi 14h', question, place)).toEqual({
    kind: 'refused',
    code: 'answer-time-ambiguous',
    params: { value: 'lundi 14h', count: 2 },
    candidates: ['2026-11-16T13:00:00Z', '2026-11-23T13:00:00Z'],
  });
});

it('asks for the time of a day alone', () => {
  expect(dateTimeQuestion.read('hier', question, place)).toMatchObject({ code: 'answer-time-missing' });
});

it.each(['fr', 'en', 'en-GB'])('reads back what it shows in %s', (locale) => {
  const shown = dateTimeQuestion.display('2026-03-09T13:05:00Z', question, {
    locale,
    timeZone: 'Europe/Paris',
    optionLabel: String,
    yesNo: String,
  });

  expect(dateTimeQuestion.read(shown, question, { ...place, locale })).toEqual({
    kind: 'value',
    value: '2026-03-09T13:05:00Z',
  });
});
