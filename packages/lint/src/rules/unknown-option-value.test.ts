import { choice, withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { unknownOptionValue } from './unknown-option-value.js';

const scope = choice('scope', ['me', 'team', 'site']);
const tried = { ...choice('tried', ['restart', 'cable']), type: 'choices' };
const when = (condition: string) => yesNo('later', { when: condition });

testRule(unknownOptionValue, {
  valid: {
    'a value that is one': withItems([scope, when("scope == 'site'")]),
    'a question without options': withItems([{ type: 'text', id: 'name', label: 'Name' }, when("name == 'site'")]),
    'a comment or a text that looks like a comparison': withItems([scope, when("scope == 'me' || 'scope == x' == ''")]),
    'a variable of a macro that has the name of a question': withItems([
      scope,
      tried,
      when("tried.exists(scope, scope == 'cable')"),
    ]),
  },
  invalid: {
    'a slip, with what was meant': [
      withItems([scope, when("scope == 'sitte'")]),
      {
        path: '/steps/0/items/1/when',
        suggestion: 'site',
        params: { question: 'scope', value: 'sitte', start: 9, end: 16, known: 'me, team, site', suggestion: 'site' },
      },
    ],
    'one of a list': [
      withItems([scope, when("scope in ['me', 'everybody']")]),
      { path: '/steps/0/items/1/when', params: { value: 'everybody' } },
    ],
    'a pick': [withItems([tried, when("'reboot' in tried")]), { path: '/steps/0/items/1/when' }],
    'in a text, in one language': [
      {
        locales: ['en', 'fr'],
        ...withItems([scope, yesNo('later', { help: { en: 'Plain', fr: "Ici {{ scope == 'sit' ? 'a' : 'b' }}" } })]),
      },
      { path: '/steps/0/items/1/help/fr', params: { value: 'sit', start: 16, end: 21 } },
    ],
    'the value first, and in a rule': [
      withItems([scope], { escalation: [{ when: "'sit' != scope", level: 'L1', group: 'g' }] }),
      { path: '/escalation/0/when', suggestion: 'site' },
    ],
  },
});
