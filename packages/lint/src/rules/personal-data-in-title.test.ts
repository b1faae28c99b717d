import { withItems } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { personalDataInTitle } from './personal-data-in-title.js';

const text = (id: string, privacy?: string) => ({ type: 'text', id, label: id, ...(privacy ? { privacy } : {}) });

testRule(personalDataInTitle, {
  valid: {
    'the thing': {},
    'an unmarked text that is not personal': withItems([text('site')], { ticket: { title: '{{ site }}' } }),
    'data said not to be personal': withItems([text('name', 'none')], { ticket: { title: '{{ name }}' } }),
  },
  invalid: {
    'a marked answer': [
      withItems([text('site', 'sensitive')], { ticket: { title: '{{ site }}' } }),
      { path: '/ticket/title', params: { name: 'site' } },
    ],
    'an answer that plainly is': [
      withItems([{ type: 'phone', id: 'back', label: 'Call back' }], { ticket: { title: 'Call {{ back }}' } }),
      { path: '/ticket/title', params: { name: 'back' } },
    ],
  },
});
