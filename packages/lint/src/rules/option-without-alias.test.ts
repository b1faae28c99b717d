import { choice, withItems } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { optionWithoutAlias } from './option-without-alias.js';

const six = choice('site', ['a', 'b', 'c', 'd', 'e', 'f']);

testRule(optionWithoutAlias, {
  valid: {
    'a short list': withItems([choice('site', ['a', 'b'])]),
    'one that has some': withItems([
      { ...six, options: [...six.options, { value: 'g', label: 'g', aliases: ['HQ'] }] },
    ]),
  },
  invalid: {
    'a long list without any': [
      withItems([six]),
      { path: '/steps/0/items/0/options', severity: 'info', params: { id: 'site', count: 6 } },
    ],
  },
});
