import type { Rule } from '../rule.js';

export const holidayPast: Rule = {
  name: 'holiday-past',
  severity: 'warning',
  preset: 'recommended',
  docs: 'Every holiday of the client is past: due times will count the next one as a working day.',
  check: ({ scenario, today }) => {
    const last = scenario.source.client.holidays.toSorted().at(-1);
    // Days written YYYY-MM-DD are in order as texts.
    return last !== undefined && today !== undefined && last < today
      ? [{ path: '/client/holidays', params: { last } }]
      : [];
  },
};
