import { testRule } from '../testing/rule-tester.js';
import { slaRespondAfterResolve } from './sla-respond-after-resolve.js';

testRule(slaRespondAfterResolve, {
  valid: {
    'no promise at all': {},
    'the response first': { sla: { P1: { respond: 'PT15M', resolve: 'PT1H' } } },
    'both at once': { sla: { P1: { respond: 'PT1H', resolve: 'PT60M' } } },
  },
  invalid: {
    'the solution first': [
      { sla: { P1: { respond: 'PT2H', resolve: 'PT90M' } } },
      { path: '/sla/P1/respond', params: { level: 'P1', respond: 'PT2H', resolve: 'PT90M' } },
    ],
  },
});
