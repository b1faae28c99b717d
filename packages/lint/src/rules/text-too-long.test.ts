import { withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { textTooLong } from './text-too-long.js';

const labelled = (label: unknown) => withItems([yesNo('a', { label })]);

testRule(textTooLong, {
  valid: {
    'as long as can be': labelled('a'.repeat(80)),
    'words to the caller, which may be long': withItems([yesNo('a', { say: 'a '.repeat(200) })]),
    'a long expression that pipes in little': labelled(`{{ ${' '.repeat(100)}client.name }}`),
  },
  invalid: {
    'a label': [labelled('a'.repeat(81)), { path: '/steps/0/items/0/label', params: { count: 81, max: 80 } }],
    'in one language': [
      { locales: ['en', 'fr'], ...labelled({ en: 'Short', fr: 'a'.repeat(90) }) },
      { path: '/steps/0/items/0/label/fr' },
    ],
    'what is piped in counts as ten': [
      labelled(`${'a'.repeat(71)}{{ client.name }}`),
      { path: '/steps/0/items/0/label', params: { count: 81 } },
    ],
  },
});
