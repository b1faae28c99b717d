import { testRule } from '../testing/rule-tester.js';
import { holidayPast } from './holiday-past.js';

const withHolidays = (...holidays: string[]) => ({ client: { id: 'acme', name: 'Acme', holidays } });

testRule(holidayPast, {
  today: '2026-11-02',
  valid: {
    'no holidays': {},
    'one to come, in any order': withHolidays('2026-12-25', '2026-01-01'),
    'one today': withHolidays('2026-11-02'),
  },
  invalid: {
    'all past': [
      withHolidays('2026-11-01', '2026-01-01'),
      { path: '/client/holidays', params: { last: '2026-11-01' } },
    ],
  },
});
