import { testRule } from '../testing/rule-tester.js';
import { unknownAssistance } from './unknown-assistance.js';

const offering = (...ids: readonly string[]) => ({
  assistance: [{ id: 'take-over', kind: 'rdp', label: 'Take over', target: 'pc-1' }],
  instructions: [{ id: 'help', severity: 'info', text: 'Look at it', assistance: ids }],
});

testRule(unknownAssistance, {
  valid: { 'none offered': offering(), 'one it has': offering('take-over') },
  invalid: {
    'another name': [
      offering('take-over', 'take-ovr'),
      { path: '/instructions/0/assistance/1', params: { id: 'take-ovr', suggestion: 'take-over' } },
    ],
    'nothing like it': [offering('vnc'), { path: '/instructions/0/assistance/0', params: { id: 'vnc' } }],
  },
});
