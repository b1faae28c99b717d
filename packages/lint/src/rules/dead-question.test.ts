import { choice, withItems, yesNo } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { deadQuestion } from './dead-question.js';

testRule(deadQuestion, {
  valid: {
    'a required one': withItems([yesNo('q', { required: true })]),
    'one that may be required': withItems([yesNo('a', { required: true }), yesNo('q', { required: 'a' })]),
    'one with follow-ups': withItems([
      { ...choice('q', ['a']), options: [{ value: 'a', label: 'A', then: [yesNo('b', { required: true })] }] },
    ]),
    'one a rule reads': withItems([yesNo('q')], { escalation: [{ when: 'q', level: 'L1', group: 'g' }] }),
    'one in rows that a rule reads of all rows': withItems(
      [{ type: 'repeat', id: 'rows', label: 'Row', required: true, max: 3, items: [yesNo('q')] }],
      { escalation: [{ when: 'any(rows.q)', level: 'L1', group: 'g' }] },
    ),
    'a repeat of which a rule reads a column': withItems(
      [{ type: 'repeat', id: 'rows', label: 'Row', max: 3, items: [yesNo('q')] }],
      { escalation: [{ when: 'any(rows.q)', level: 'L1', group: 'g' }] },
    ),
    'one that narrows a list': withItems(
      [
        choice('region', ['north', 'south']),
        { type: 'choice', id: 'site', label: 'Site', required: true, list: 'sites', where: { region: 'region' } },
      ],
      { lists: { sites: [{ value: 's1', label: 'Lille', attributes: { region: 'north' } }] } },
    ),
    'one the ticket maps': withItems([yesNo('q')], { ticket: { title: 'Report', fields: { q: 'q' } } }),
  },
  invalid: {
    'one that only its own probe reads': [
      withItems([yesNo('q', { probes: [{ when: 'q', say: 'Sure?' }] })]),
      { path: '/steps/0/items/0', severity: 'info', params: { id: 'q' } },
    ],
    'one in rows that nothing reads': [
      withItems([{ type: 'repeat', id: 'rows', label: 'Row', max: 3, items: [yesNo('q')] }]),
      { path: '/steps/0/items/0/items/0', severity: 'info', params: { id: 'q' } },
    ],
  },
});
