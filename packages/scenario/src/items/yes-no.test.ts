import { testQuestionType } from './question-type.harness.js';
import { yesNoQuestion } from './yes-no.js';

testQuestionType(yesNoQuestion, {
  question: { type: 'yesNo', id: 'blocked', label: 'Bloqué' },
  reads: [
    [true, true],
    [false, false],
  ],
  refuses: [
    ['true', 'answer-not-yes-or-no'],
    ['false', 'answer-not-yes-or-no'],
    ['yes', 'answer-not-yes-or-no'],
    [0, 'answer-not-yes-or-no'],
    [1, 'answer-not-yes-or-no'],
    [[true], 'answer-not-yes-or-no'],
  ],
  displays: [
    [true, 'Oui'],
    [false, 'Non'],
  ],
});
