import { withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { endBlocksRequired } from './end-blocks-required.js';

const caller = { type: 'text', id: 'caller', label: 'Who calls', required: true };
const out = yesNo('out');
const end = (outcome: string) => ({ type: 'end', id: 'known', when: 'out', outcome, text: 'Known' });
const ticket = { ticket: { title: 'Call', requester: { name: 'caller' } } };

testRule(endBlocksRequired, {
  valid: {
    'the question first': withItems([caller, out, end('resolved')], ticket),
    'an end that sends elsewhere': withItems([out, end('redirected'), caller], ticket),
    'a question the ticket can do without': withItems([out, end('resolved'), yesNo('more', { required: true })]),
    'a question for some calls only': withItems([out, end('resolved'), { ...caller, when: 'out' }], ticket),
  },
  invalid: {
    'the caller is asked too late': [
      withItems([out, end('resolved'), caller], ticket),
      { path: '/steps/0/items/1', params: { id: 'known', questions: 'caller' } },
    ],
  },
});
