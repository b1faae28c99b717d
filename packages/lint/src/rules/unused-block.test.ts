import { withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { unusedBlock } from './unused-block.js';

const blocks = { power: { items: [yesNo('powered')] } };
const use = { type: 'use', block: 'power' };

testRule(unusedBlock, {
  valid: {
    'no blocks': withItems([yesNo('a')]),
    'a block that a step uses': withItems([use], { blocks }),
    'a block that another block uses': withItems([{ type: 'use', block: 'both' }], {
      blocks: { ...blocks, both: { items: [yesNo('plugged'), use] } },
    }),
  },
  invalid: {
    'a block that nothing uses': [
      withItems([yesNo('a')], { blocks }),
      { path: '/blocks/power', severity: 'info', params: { name: 'power' } },
    ],
  },
});
