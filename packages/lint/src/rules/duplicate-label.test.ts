import { choice, withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { duplicateLabel } from './duplicate-label.js';

testRule(duplicateLabel, {
  valid: {
    'labels that differ': withItems([yesNo('a'), yesNo('b')]),
    'follow-ups of different options': withItems([
      {
        ...choice('q', ['a']),
        options: ['a', 'b'].map((value) => ({ value, label: value, then: [yesNo(`in_${value}`, { label: 'More' })] })),
      },
    ]),
  },
  invalid: {
    'two questions of a step': [
      withItems([yesNo('a', { label: 'Blocked' }), yesNo('b', { label: 'blocked ' })]),
      { path: '/steps/0/items/1/label', params: { label: 'blocked ' } },
    ],
    'two options, in one language of two': [
      {
        locales: ['en', 'fr'],
        ...withItems([
          {
            ...choice('q', []),
            options: [
              { value: 'a', label: { en: 'Bank', fr: 'Banque' } },
              { value: 'b', label: { en: 'Bank', fr: 'Rive' } },
            ],
          },
        ]),
      },
      { path: '/steps/0/items/0/options/1/label', params: { label: 'Bank' } },
    ],
  },
});
