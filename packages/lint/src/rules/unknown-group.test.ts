import { testRule } from '../testing/rule-tester.js';
import { unknownGroup } from './unknown-group.js';

const sentTo = (group: string, groups?: readonly string[]) => ({
  escalation: [{ level: 'L2', group }],
  ...(groups ? { lint: { groups } } : {}),
});

testRule(unknownGroup, {
  valid: {
    'a group of the tool': sentTo('network', ['service-desk', 'network']),
    'groups that nobody listed': sentTo('netwrk'),
    'no escalation': { lint: { groups: ['network'] } },
  },
  invalid: {
    'a group misspelt': [
      sentTo('netwrk', ['service-desk', 'network']),
      { path: '/escalation/0/group', severity: 'error', params: { group: 'netwrk', suggestion: 'network' } },
    ],
    'a group like no other': [sentTo('telephony', ['network']), { path: '/escalation/0/group' }],
  },
});
