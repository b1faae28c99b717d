import { durationQuestion } from './duration.js';
import { testQuestionType } from './question-type.harness.js';

testQuestionType(durationQuestion, {
  question: { type: 'duration', id: 'outage', label: 'Depuis', min: 'PT5M', max: 'P2D' },
  reads: [
    ['1h30', 'PT1H30M'],
    ['90 min', 'PT1H30M'],
    ['2 j', 'P2D'],
    ['PT36H', 'P1DT12H'],
  ],
  refuses: [
    ['45', 'answer-not-a-duration'],
    ['2 mois', 'answer-not-a-duration'],
    ['longtemps', 'answer-not-a-duration'],
    [90, 'answer-not-a-duration'],
    [{}, 'answer-not-a-duration'],
  ],
  checks: [
    ['PT4M', ['answer-too-brief']],
    ['PT5M', []],
    ['P2D', []],
    ['P2DT1S', ['answer-too-lasting']],
  ],
  displays: [
    ['PT1H30M', '1\u00A0h 30\u00A0min'],
    ['P2D', '2\u00A0j'],
    ['PT0S', '0\u00A0min'],
  ],
  badItems: [{ min: '5 min' }, { max: 'P1M' }, { min: 'P3D' }],
});
