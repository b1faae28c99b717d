import { priorityOf } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { rulesWithoutDefault } from './rules-without-default.js';

const line = { when: 'answered(symptom)', is: 'high' };

testRule(rulesWithoutDefault, {
  valid: {
    'no rules': {},
    'a last line for all the rest': { priority: priorityOf({ impact: [line, { is: 'low' }] }) },
  },
  invalid: {
    'impact and urgency': [
      { priority: priorityOf({ impact: [line], urgency: [] }) },
      { path: '/priority/impact', params: { list: 'impact' } },
      { path: '/priority/urgency', params: { list: 'urgency' } },
    ],
    category: [
      { ticket: { title: 'Report: {{ symptom }}', category: [{ when: 'answered(symptom)', is: 'a' }] } },
      { path: '/ticket/category' },
    ],
  },
});
