import { choice, withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { vagueLabel } from './vague-label.js';

const labelled = (label: string) => withItems([yesNo('a', { label })]);

testRule(vagueLabel, {
  valid: {
    'a label that says what is asked': labelled('Question put to the driver'),
    'an honest other': withItems([
      {
        ...choice('q', []),
        options: [
          { value: 'o', label: 'Autre' },
          { value: 'n', label: '1' },
        ],
      },
    ]),
  },
  invalid: {
    'a number': [labelled('Question 1'), { path: '/steps/0/items/0/label', params: { label: 'Question 1' } }],
    'a sign': [labelled('?'), { path: '/steps/0/items/0/label' }],
    'a drawer': [labelled('Divers'), { path: '/steps/0/items/0/label' }],
    'an option that is none': [
      withItems([{ ...choice('q', []), options: [{ value: 'o', label: 'Option 2' }] }]),
      { path: '/steps/0/items/0/options/0/label' },
    ],
  },
});
