import { testRule } from '../testing/rule-tester.js';
import { slaShorterForLower } from './sla-shorter-for-lower.js';

const due = (respond: string, resolve: string, clock = 'always') => ({ respond, resolve, clock });

testRule(slaShorterForLower, {
  valid: {
    'longer and longer': { sla: { P1: due('PT15M', 'PT4H'), P3: due('PT15M', 'PT8H') } },
    'clocks that cannot be compared': {
      sla: { P1: due('PT4H', 'PT8H', 'always'), P2: due('PT1H', 'PT2H', 'clientHours') },
    },
  },
  invalid: {
    'the solution of the lower comes first': [
      { sla: { P1: due('PT15M', 'PT4H'), P2: due('PT30M', 'PT2H'), P3: due('PT30M', 'PT3H') } },
      { path: '/sla/P2/resolve', params: { level: 'P2', graver: 'P1', due: 'PT2H', graverDue: 'PT4H' } },
    ],
  },
});
