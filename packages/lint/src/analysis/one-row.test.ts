import { parseScenario } from '@filrouge/scenario';
import { describe, expect, it } from 'vitest';
import { lint } from '../lint.js';

const scenario = (items: readonly object[], more: object = {}) => {
  const parsed = parseScenario({
    format: 1,
    id: 'rows',
    version: '1',
    locales: ['en'],
    title: 'Rows',
    client: { id: 'acme', name: 'Acme' },
    steps: [
      {
        id: 'step',
        title: 'Which machines',
        items: [{ type: 'repeat', id: 'machines', label: 'Machines', max: 20, items }],
      },
    ],
    ticket: { title: 'Trouble with machines' },
    ...more,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
};
const down = { type: 'yesNo', id: 'down', label: 'Is it down?' };
const users = { type: 'integer', id: 'users', label: 'How many users?', min: 0 };
const found = (...written: Parameters<typeof scenario>) =>
  lint(scenario(...written))
    .filter(({ rule }) => rule !== 'template-can-be-empty')
    .map(({ rule, path }) => `${rule} ${path}`);
const fact = (value: string) => ({
  facts: [{ id: 'bad', type: 'yesNo', value }],
  escalation: [
    { when: 'bad', level: 'L2', group: 'g' },
    { level: 'L1', group: 'g' },
  ],
});

describe('lint of rows', () => {
  it('tells what is wrong in a row once, where it is written', () => {
    expect(found([down, { ...users, when: 'down && !down' }])).toEqual([
      'condition-never-true /steps/0/items/0/items/1/when',
    ]);
  });

  it('keeps quiet about what differs from row to row', () => {
    expect(found([down, { ...users, when: 'down && index > 2' }])).toEqual([]);
    expect(found([down, { ...users, when: 'down' }], fact('any(machines.down) && sum(machines.users) > 5'))).toEqual(
      [],
    );
    expect(found([down, users], fact('any(machines.down) && !all(machines.down)'))).toEqual([]);
    expect(found([down, users], fact('count(machines) > 3 && rows(machines).exists(row, row.users > 2)'))).toEqual([]);
  });

  it('does not take an end in a row for one in every call', () => {
    const end = { type: 'end', id: 'over', outcome: 'redirected', text: 'Not ours' };
    const after = { type: 'yesNo', id: 'after', label: 'Anything else?' };

    expect(found([down, end], stepsWith([down, end], after))).toEqual([]);
  });
});

const stepsWith = (items: readonly object[], after: object) => ({
  steps: [
    {
      id: 'step',
      title: 'Which machines',
      items: [{ type: 'repeat', id: 'machines', label: 'Machines', max: 20, items }, after],
    },
  ],
});
