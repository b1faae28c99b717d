import { choice, priorityOf, withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { ruleNeverWins } from './rule-never-wins.js';

const scope = choice('scope', ['me', 'team', 'site']);
const categories = (...conditions: (string | undefined)[]) =>
  withItems([scope, yesNo('vip')], {
    ticket: {
      title: 'Report',
      category: conditions.map((when, place) => ({ ...(when ? { when } : {}), is: `c${place}` })),
    },
  });

testRule(ruleNeverWins, {
  valid: {
    'the narrow before the wide': categories("scope == 'site'", "scope != 'me'", undefined),
    'the same condition on another question': categories("scope == 'me'", 'vip'),
    'each in its turn': categories("scope == 'me'", "scope == 'site'", "scope == 'team'", undefined),
    'never true is told elsewhere': categories("scope == 'me'", "scope == 'me' && scope == 'site'"),
    'lists in which every rule counts': withItems([scope], {
      ticket: { title: 'Report', tags: ["scope == 'me'", "scope == 'me'"].map((when) => ({ when, is: 't' })) },
    }),
  },
  invalid: {
    'behind a line without condition': [
      categories(undefined, "scope == 'me'"),
      { path: '/ticket/category/1', params: { winner: 1 } },
    ],
    'twice the same': [
      categories("scope == 'me'", 'vip', "scope == 'me'"),
      { path: '/ticket/category/2', params: { winner: 1, condition: "scope == 'me'" } },
    ],
    'the wide before the narrow': [
      categories("scope != 'me'", "scope == 'site' && vip"),
      { path: '/ticket/category/1', params: { winner: 1 } },
    ],
    'two lines take it together': [
      categories('vip', '!vip', 'answered(vip)'),
      { path: '/ticket/category/2', params: { winner: 2 } },
    ],
    'by the priority': [
      withItems([scope], {
        priority: priorityOf(),
        escalation: [
          { when: "priority in ['P4', 'P5']", level: 'L1', group: 'a' },
          { when: "impact == 'low' && priority == 'P5'", level: 'L1', group: 'b' },
        ],
      }),
      { path: '/escalation/1' },
    ],
  },
});
