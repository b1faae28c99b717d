import { millisecondsOf } from '@filrouge/ticket';
import { slaTablesOf } from '../source/outcome.js';
import type { Check } from './check.js';

/** Due times are ISO 8601 durations of days, hours, minutes and seconds. */
export const checkSla: Check = ({ sla }) =>
  slaTablesOf(sla).flatMap(({ path, levels }) =>
    Object.entries(levels).flatMap(([level, policy]) =>
      (['respond', 'resolve'] as const).flatMap((key) => {
        const value = policy?.[key];
        if (value === undefined || millisecondsOf(value) !== undefined) return [];
        return [{ code: 'bad-duration', path: `${path}/${level}/${key}`, params: { value } }];
      }),
    ),
  );
