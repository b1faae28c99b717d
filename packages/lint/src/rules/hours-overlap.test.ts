import { testRule } from '../testing/rule-tester.js';
import { hoursOverlap } from './hours-overlap.js';

const withHours = (...lines: [string, string, string][]) => ({
  client: { id: 'acme', name: 'Acme', hours: lines.map(([days, from, to]) => ({ days, from, to })) },
});

testRule(hoursOverlap, {
  valid: {
    'always open': {},
    'morning and afternoon': withHours(['mon-fri', '08:00', '12:00'], ['mon-fri', '12:00', '18:00']),
    'the night, then the day': withHours(['mon', '22:00', '06:00'], ['tue', '06:00', '22:00']),
  },
  invalid: {
    'a day of both': [
      withHours(['mon-fri', '08:00', '18:00'], ['fri', '17:00', '20:00']),
      { path: '/client/hours/1', params: { other: 1 } },
    ],
    'the night into the next day': [
      withHours(['mon', '22:00', '06:00'], ['tue', '05:00', '12:00']),
      { path: '/client/hours/1' },
    ],
    'round the end of the week': [
      withHours(['sun', '01:00', '03:00'], ['sat', '20:00', '02:00']),
      { path: '/client/hours/1' },
    ],
  },
});
