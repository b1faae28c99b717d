import { withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { neverStoredUsed } from './never-stored-used.js';

const pin = { type: 'text', id: 'pin', label: 'PIN', privacy: 'neverStored' };

testRule(neverStoredUsed, {
  valid: {
    'a condition reads it': withItems([pin, yesNo('more', { when: "pin == '1'" })]),
    'the words to the caller show it': withItems([pin, yesNo('more', { say: 'You said {{ pin }}' })]),
    'a stored answer': withItems([{ ...pin, privacy: 'sensitive' }], { ticket: { title: '{{ pin }}' } }),
  },
  invalid: {
    'in the title': [
      withItems([pin], { ticket: { title: 'PIN {{ pin }}' } }),
      { path: '/ticket/title', params: { name: 'pin' } },
    ],
    'in a field, by way of a fact': [
      withItems([pin], {
        facts: [{ id: 'long', type: 'yesNo', value: 'size(pin) > 4' }],
        ticket: { title: 'Report', fields: { long: 'long' } },
      }),
      { path: '/ticket/fields/long', params: { name: 'long' } },
    ],
    'in a reason': [
      withItems([pin], { escalation: [{ level: 'L1', group: 'g', because: 'PIN {{ pin }}' }] }),
      { path: '/escalation/0/because' },
    ],
  },
});
