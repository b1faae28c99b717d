import { withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { itemNeverAppears } from './item-never-appears.js';

const pay = yesNo('pay');
const end = (when?: string) => ({
  type: 'end',
  id: 'elsewhere',
  ...(when ? { when } : {}),
  outcome: 'redirected',
  text: 'Goodbye',
});
const end2 = (when: string) => ({ ...end(when), id: 'other' });

testRule(itemNeverAppears, {
  valid: {
    'an end under a condition': withItems([pay, end('pay'), yesNo('more')]),
    'an end that rests on something else': withItems([pay, yesNo('b'), end('b'), yesNo('more', { when: 'pay' })]),
    'its own condition is told elsewhere': withItems([pay, end('pay'), yesNo('more', { when: 'pay && !pay' })]),
    'what an honest unknown lets pass': withItems([pay, end('pay'), end2('!pay'), yesNo('more')]),
  },
  invalid: {
    'behind an end without condition, the outer place only': [
      {
        steps: [
          { id: 'one', title: 'One', items: [pay, end(), yesNo('more')] },
          { id: 'two', title: 'Two', items: [yesNo('last')] },
        ],
        ticket: { title: 'Report' },
      },
      { path: '/steps/0/items/2', params: { id: 'more', end: 'elsewhere' } },
      { path: '/steps/1', params: { id: 'two' } },
    ],
    'for those whom the end has taken': [
      withItems([pay, end('pay'), yesNo('more', { when: 'pay' })]),
      { path: '/steps/0/items/2', params: { end: 'elsewhere' } },
    ],
    'for those whom two ends have taken together': [
      withItems([pay, end('pay'), end2('!pay'), yesNo('more', { when: 'answered(pay)' })]),
      { path: '/steps/0/items/3' },
    ],
  },
});
