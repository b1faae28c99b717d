import { withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { unusedContext } from './unused-context.js';

const context = { context: { vip: 'yesNo' } };

testRule(unusedContext, {
  valid: {
    'a condition reads it': withItems([yesNo('a', { when: 'context.vip' })], context),
    'a question is filled from it': withItems([yesNo('a', { prefill: 'context.vip' })], context),
  },
  invalid: { 'nothing reads it': [context, { path: '/context/vip', severity: 'info', params: { key: 'vip' } }] },
});
