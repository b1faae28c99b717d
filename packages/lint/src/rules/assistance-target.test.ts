import { testRule } from '../testing/rule-tester.js';
import { assistanceTarget } from './assistance-target.js';

const way = (kind: string, target: string, more: object = {}) => ({
  assistance: [{ id: 'help', kind, label: 'Help', target, ...more }],
  ticket: { title: 'Help' },
  steps: [
    {
      id: 'step',
      title: 'Step',
      items: [
        { type: 'text', id: 'machine', label: 'Machine' },
        { type: 'yesNo', id: 'isOn', label: 'Is it on?' },
      ],
    },
  ],
});
const found = { path: '/assistance/0/target' };

testRule(assistanceTarget, {
  valid: {
    'a piped machine': way('rdp', '{{ machine }}'),
    'a part of a name': way('ssh', 'pc-{{ machine }}.acme.example', { user: 'ops' }),
    'an id': way('anydesk', '{{ machine }}'),
    'an address of its own': way('custom', 'vnc://{{ machine }}:5900'),
    'a fixed machine': way('rdp', 'jump-1.acme.example'),
  },
  invalid: {
    'a name with spaces': [way('rdp', 'the grey one'), { ...found, params: { kind: 'rdp' } }],
    'an address for a machine': [way('ssh', 'ssh://{{ machine }}'), found],
    'no address': [way('custom', '{{ machine }}'), found],
    'a scheme that runs what it is given': [way('custom', 'javascript:{{ machine }}'), found],
    'a login that is none': [way('ssh', '{{ machine }}', { user: '-l root' }), found],
    'a question that asks for no machine': [
      way('rdp', '{{ isOn }}'),
      { ...found, params: { kind: 'rdp', question: 'isOn', type: 'yesNo' } },
    ],
  },
});
