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
