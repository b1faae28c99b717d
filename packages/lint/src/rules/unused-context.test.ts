import { withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { unusedContext } from './unused-context.js';

const context = { context: { vip: 'yesNo' } };

const rows = { context: { machines: { rows: { tag: 'text', site: 'text' } } } };
const filled = {
  type: 'repeat',
  id: 'm',
  label: 'M',
  max: 2,
  prefill: 'context.machines',
  items: [{ type: 'text', id: 'tag', label: 'Tag', prefill: 'context.machines.tag' }],
};

testRule(unusedContext, {
  valid: {
    'a condition reads it': withItems([yesNo('a', { when: 'context.vip' })], context),
    'all of the rows are read': withItems([yesNo('a', { when: 'size(rows(context.machines)) > 1' })], rows),
    'a question is filled from it': withItems([yesNo('a', { prefill: 'context.vip' })], context),
  },
  invalid: {
    'nothing reads it': [context, { path: '/context/vip', severity: 'info', params: { key: 'vip' } }],
    'nothing reads one field of the rows': [
      withItems([filled], rows),
      { path: '/context/machines/rows/site', severity: 'info', params: { key: 'machines.site' } },
    ],
  },
});
