import { withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { unusedFact } from './unused-fact.js';

const facts = { facts: [{ id: 'told', type: 'yesNo', value: 'clientOpen' }] };

testRule(unusedFact, {
  valid: {
    'a text reads it': withItems([yesNo('a', { help: '{{ told }}' })], facts),
    'a rule reads it': { ...facts, escalation: [{ when: 'told', level: 'L1', group: 'g' }] },
  },
  invalid: { 'nothing reads it': [facts, { path: '/facts/0', params: { id: 'told' } }] },
});
