import { testRule } from '../testing/rule-tester.js';
import { instructionExpired } from './instruction-expired.js';

const withUntil = (until?: string) => ({
  instructions: [{ id: 'note', severity: 'info', text: 'Mind', ...(until ? { until } : {}) }],
});

testRule(instructionExpired, {
  today: '2026-11-02',
  valid: { 'for ever': withUntil(), 'its last day': withUntil('2026-11-02') },
  invalid: {
    past: [withUntil('2026-11-01'), { path: '/instructions/0/until', params: { id: 'note', until: '2026-11-01' } }],
  },
});
