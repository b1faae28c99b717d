import { choice, withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { conditionNeverTrue } from './condition-never-true.js';

const scope = choice('scope', ['me', 'team', 'site']);
const when = (condition: string) => yesNo('later', { when: condition });
const branching = (then: readonly object[]) => ({
  ...scope,
  options: [
    { value: 'me', label: 'me' },
    { value: 'team', label: 'team', then },
  ],
});
const tried = { type: 'choices', id: 'tried', label: 'Tried', options: choice('x', ['a', 'b', 'c']).options };
const count = { type: 'integer', id: 'users', label: 'Users', min: 2, max: 20 };

testRule(conditionNeverTrue, {
  valid: {
    'a plain comparison': withItems([scope, when("scope == 'me'")]),
    'a text, whose values cannot be listed': withItems([
      { type: 'text', id: 'name', label: 'Name' },
      when("name.startsWith('a') && name.startsWith('b')"),
    ]),
    'two picks of one question': withItems([tried, when("'a' in tried && 'b' in tried")]),
    'a number inside its limits': withItems([count, when('users > 5 && users < 7')]),
    'a value no option has is told as such': withItems([scope, when("scope == 'nobody'")]),
    'an honest unknown': withItems([scope, when('unknown(scope)')]),
    'a question passed over': withItems([scope, when('!answered(scope) && !unknown(scope)')]),
    'the branch it stands in': withItems([branching([when("scope == 'team'")])]),
    'the host value that is absent': withItems([when('!has(context.vip)')], { context: { vip: 'yesNo' } }),
    'an arithmetic it does not understand': withItems([count, when('users * 2 == 7')]),
    'the level an operator may choose': withItems([scope], {
      priority: {
        impact: [{ is: 'low' }],
        urgency: [{ is: 'low' }],
        matrix: Object.fromEntries(
          ['high', 'medium', 'low'].map((is) => [is, { high: 'P1', medium: 'P2', low: 'P3' }]),
        ),
        override: true,
      },
      escalation: [{ when: "priority == 'P1'", level: 'L2', group: 'g' }],
    }),
  },
  invalid: {
    'two values at once': [withItems([scope, when("scope == 'me' && scope == 'site'")]), at('/steps/0/items/1/when')],
    'the other option, inside a branch': [
      withItems([branching([when("scope == 'me'")])]),
      at('/steps/0/items/0/options/1/then/0/when'),
    ],
    'the contrary of the question it rests on': [
      withItems([scope, when("scope == 'me'"), yesNo('last', { when: "later && scope == 'site'" })]),
      at('/steps/0/items/2/when'),
    ],
    'a number out of its limits': [withItems([count, when('users > 20')]), at('/steps/0/items/1/when')],
    'no number between two': [withItems([count, when('users > 5 && users < 6')]), at('/steps/0/items/1/when')],
    'an unknown that is not allowed': [
      withItems([{ ...scope, allowUnknown: false }, when('unknown(scope)')]),
      at('/steps/0/items/1/when'),
    ],
    'more picks than one can be': [
      withItems([tried, when("tried.size() == 0 && 'a' in tried")]),
      at('/steps/0/items/1/when'),
    ],
    'through a fact': [
      withItems([scope, when("wide && scope == 'me'")], {
        facts: [{ id: 'wide', type: 'yesNo', value: "scope == 'site' || scope == 'team'" }],
      }),
      at('/steps/0/items/1/when'),
    ],
    'the outer place only': [
      withItems([scope, { ...branching([yesNo('inner', { when: 'false' })]), id: 'outer', when: 'false' }]),
      at('/steps/0/items/1/when'),
    ],
    'an hour outside those of a client that is always open': [
      withItems([when('!clientOpen')]),
      at('/steps/0/items/0/when'),
    ],
  },
});

function at(path: string) {
  return { path };
}
