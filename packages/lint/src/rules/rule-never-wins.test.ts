import { choice, priorityOf, withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { ruleNeverWins } from './rule-never-wins.js';

const scope = choice('scope', ['me', 'team', 'site']);
const machines = {
  type: 'repeat',
  id: 'machines',
  label: 'Machine',
  max: 9,
  itemLabel: '{{ tag }}',
  items: [{ type: 'text', id: 'tag', label: 'Tag' }],
};
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
    'another number of rows': withItems([machines], {
      ticket: {
        title: 'Report',
        category: [2, 1].map((least) => ({ when: `count(machines) > ${least}`, is: `c${least}` })),
      },
    }),
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
    'twice the same over rows': [
      withItems([machines], {
        ticket: { title: 'Report', category: ['a', 'b'].map((is) => ({ when: 'count(machines) > 2', is })) },
      }),
      { path: '/ticket/category/1', params: { winner: 1, condition: 'count(machines) > 2' } },
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
