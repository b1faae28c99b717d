import { choice, withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { conditionAlwaysTrue } from './condition-always-true.js';

const scope = choice('scope', ['me', 'site']);
const when = (condition: string) => yesNo('later', { when: condition });
const inBranch = (condition: string) => ({
  ...scope,
  options: [{ value: 'site', label: 'site', then: [when(condition)] }],
});

testRule(conditionAlwaysTrue, {
  valid: {
    'a plain comparison': withItems([scope, when("scope == 'me'")]),
    'an answer that may not come': withItems([scope, when('answered(scope)')]),
    'a text, whose values cannot be listed': withItems([
      { type: 'text', id: 'name', label: 'Name' },
      when('name.size() > 0'),
    ]),
    'a fact that is false while nothing decides it': withItems([scope, when('told')], {
      facts: [{ id: 'told', type: 'yesNo', value: "scope in ['me', 'site']" }],
    }),
    'what is never true is told elsewhere': withItems([scope, when("scope == 'me' && scope == 'site'")]),
  },
  invalid: {
    'a fact that holds in every call': [
      withItems([scope, when('vip')], {
        facts: [{ id: 'vip', type: 'yesNo', value: "client.name == 'Acme'" }],
      }),
      { path: '/facts/0/value' },
      { path: '/steps/0/items/1/when' },
    ],
    'every option is named': [
      withItems([scope, when("scope in ['me', 'site']")]),
      { path: '/steps/0/items/1/when', params: { condition: "scope in ['me', 'site']" } },
    ],
    'one of two is always so': [
      withItems([scope, when("scope != 'me' || scope != 'site'")]),
      { path: '/steps/0/items/1/when' },
    ],
    'the branch says it already': [
      withItems([inBranch("scope == 'site'")]),
      { path: '/steps/0/items/0/options/0/then/0/when' },
    ],
    'a condition around says it already': [
      {
        steps: [
          { id: 'a', title: 'A', items: [scope] },
          { id: 'b', title: 'B', when: "scope == 'me'", items: [when("scope != 'site'")] },
        ],
        ticket: { title: 'Report' },
      },
      { path: '/steps/1/items/0/when' },
    ],
    'a probe that asks whatever is answered': [
      withItems([{ ...scope, probes: [{ when: "scope == 'me' || scope == 'site'", say: 'Sure?' }] }]),
      { path: '/steps/0/items/0/probes/0/when' },
    ],
    'a number within its limits': [
      withItems([{ type: 'integer', id: 'users', label: 'Users', min: 1 }, when('users >= 1')]),
      { path: '/steps/0/items/1/when' },
    ],
  },
});
