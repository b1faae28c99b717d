import { priorityOf } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { matrixNotMonotonic } from './matrix-not-monotonic.js';

const withRow = (high: object) => ({
  priority: priorityOf({
    matrix: {
      high,
      medium: { high: 'P2', medium: 'P3', low: 'P4' },
      low: { high: 'P3', medium: 'P4', low: 'P5' },
    },
  }),
});

testRule(matrixNotMonotonic, {
  valid: {
    'no priority at all': {},
    'the usual table': { priority: priorityOf() },
    'levels that repeat': withRow({ high: 'P2', medium: 'P2', low: 'P2' }),
  },
  invalid: {
    'a cell graver than the one before it': [
      withRow({ high: 'P2', medium: 'P1', low: 'P3' }),
      { path: '/priority/matrix/high/high', params: { level: 'P2', other: 'P1', otherUrgency: 'medium' } },
    ],
    'a graver impact that comes later': [
      withRow({ high: 'P1', medium: 'P4', low: 'P4' }),
      { path: '/priority/matrix/high/medium', params: { otherImpact: 'medium', other: 'P3' } },
    ],
  },
});
