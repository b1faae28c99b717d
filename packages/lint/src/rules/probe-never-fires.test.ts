import { withItems } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { probeNeverFires } from './probe-never-fires.js';

const withProbe = (when: string) =>
  withItems([{ type: 'integer', id: 'users', label: 'Users', min: 1, probes: [{ when, say: 'Sure?' }] }]);

testRule(probeNeverFires, {
  valid: {
    'a vague answer': withProbe('users > 100'),
    'a text': withItems([
      { type: 'text', id: 'name', label: 'Name', probes: [{ when: 'size(name) < 3', say: 'More?' }] },
    ]),
  },
  invalid: {
    'out of the limits': [
      withProbe('users < 1'),
      { path: '/steps/0/items/0/probes/0/when', params: { condition: 'users < 1' } },
    ],
    'only without an answer': [withProbe('!answered(users)'), { path: '/steps/0/items/0/probes/0/when' }],
  },
});
