import { priorityOf, withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { templateCanBeEmpty } from './template-can-be-empty.js';

testRule(templateCanBeEmpty, {
  valid: {
    'a required question': {},
    'the priority': { priority: priorityOf(), ticket: { title: '{{ priority }}' } },
    'a fact that rests on one': {
      facts: [{ id: 'short', type: 'text', value: 'symptom.trim()' }],
      ticket: { title: '{{ short }}' },
    },
  },
  invalid: {
    'always the same': [{ ticket: { title: 'Report' } }, { path: '/ticket/title', params: { names: '' } }],
    'a question that need not be answered': [
      withItems([yesNo('a')], { ticket: { title: 'Report {{ a }}' } }),
      { path: '/ticket/title', params: { names: 'a' } },
    ],
    'a question for some calls only': [
      withItems([yesNo('a'), yesNo('b', { when: 'a', required: true })], { ticket: { title: '{{ b }}' } }),
      { path: '/ticket/title' },
    ],
  },
});
