import { slaTablesOf } from '@filrouge/scenario';
import { millisecondsOf } from '@filrouge/ticket';
import type { Rule } from '../rule.js';

export const slaRespondAfterResolve: Rule = {
  name: 'sla-respond-after-resolve',
  severity: 'error',
  preset: 'recommended',
  docs: 'The first response is due after the solution.',
  check: ({ scenario }) =>
    slaTablesOf(scenario.source.sla).flatMap(({ path, levels }) =>
      Object.entries(levels).flatMap(([level, policy]) => {
        const { respond = '', resolve = '' } = policy ?? {};
        if ((millisecondsOf(respond) ?? 0) <= (millisecondsOf(resolve) ?? 0)) return [];
        return [{ path: `${path}/${level}/respond`, params: { level, respond, resolve } }];
      }),
    ),
};
