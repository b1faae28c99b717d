import { priorityOf } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { slaLevelMissing } from './sla-level-missing.js';

const due = { respond: 'PT1H', resolve: 'PT8H' };

testRule(slaLevelMissing, {
  valid: {
    'no due times at all': { priority: priorityOf() },
    'every level the rules give': { priority: priorityOf(), sla: { P5: due } },
    'a level only an operator can choose': { priority: priorityOf({ override: true }), sla: { P5: due } },
  },
  invalid: {
    'a level the matrix gives': [
      { priority: priorityOf(), sla: { P1: due } },
      { path: '/sla', params: { level: 'P5', known: 'P1' } },
    ],
    'a level a raise gives': [
      { priority: priorityOf({ raise: [{ when: 'answered(symptom)', to: 'P3' }] }), sla: { P5: due } },
      { path: '/sla', params: { level: 'P3' } },
    ],
  },
});
