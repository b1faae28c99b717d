import { scaleQuestion } from './scale.js';
import { testQuestionType } from './question-type.harness.js';

testQuestionType(scaleQuestion, {
  question: {
    type: 'scale',
    id: 'discomfort',
    label: 'Gêne',
    min: 0,
    max: 10,
    step: 2,
    minLabel: 'Aucune',
    maxLabel: { fr: 'Insupportable', en: 'Unbearable' },
  },
  reads: [
    [4, 4],
    [' 10 ', 10],
    ['-0', 0],
  ],
  refuses: [
    ['much', 'answer-not-a-whole-number'],
    [4.5, 'answer-not-a-whole-number'],
    ['4,5', 'answer-not-a-whole-number'],
    [true, 'answer-not-a-whole-number'],
  ],
  checks: [
    [0, []],
    [10, []],
    [3, ['answer-off-scale']],
    [12, ['answer-off-scale']],
    [-2, ['answer-off-scale']],
  ],
  displays: [
    [4, '4/10'],
    [0, '0/10 (Aucune)'],
    [10, '10/10 (Insupportable)'],
  ],
  badItems: [{ min: undefined }, { max: -1 }, { step: 0 }, { max: 100 }, { min: 0.5 }],
});
