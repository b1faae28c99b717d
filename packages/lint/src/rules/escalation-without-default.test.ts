import { testRule } from '../testing/rule-tester.js';
import { escalationWithoutDefault } from './escalation-without-default.js';

const line = { when: 'answered(symptom)', level: 'L2', group: 'network' };

testRule(escalationWithoutDefault, {
  valid: {
    'no escalation at all': {},
    'a last line for all the rest': { escalation: [line, { level: 'L1', group: 'desk' }] },
  },
  invalid: { 'conditions only': [{ escalation: [line] }, { path: '/escalation', params: { count: 1 } }] },
});
