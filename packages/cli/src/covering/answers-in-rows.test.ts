import { parseScenario } from '@filrouge/scenario';
import { describe, expect, it } from 'vitest';
import { play } from '../calls/play.js';
import { answersInRows } from './answers-in-rows.js';

const text = (id: string) => ({ type: 'text', id, label: id });
const repeat = (id: string, items: readonly object[], more: object = { max: 3 }) => ({
  type: 'repeat',
  id,
  label: id,
  ...more,
  items,
});
const parsed = parseScenario({
  format: 1,
  id: 'rows',
  version: '1',
  locales: ['en'],
  title: 'Rows',
  client: { id: 'acme', name: 'Acme' },
  steps: [
    {
      id: 'only',
      title: 'Only',
      items: [
        text('symptom'),
        repeat('machines', [text('tag'), repeat('parts', [text('part')])]),
        repeat('care', [text('caredBy')], { over: 'machines' }),
        { type: 'choices', id: 'tried', label: 'Tried', options: [{ value: 'restart', label: 'Restart' }] },
      ],
    },
  ],
  ticket: { title: 'Rows', fields: { all: 'rows(machines)', care: 'care.caredBy' } },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const { scenario } = parsed;

const flat = {
  symptom: 'Dead',
  'machines[1].tag': 'PC-1',
  'machines[1].parts[2].part': 'screen',
  'machines[1].parts': ['2'],
  'machines[3].tag': 'PC-3',
  machines: ['1', '3'],
  'care[3].caredBy': 'Ann',
  tried: ['restart'],
};

describe('answers in rows', () => {
  it('stand in their rows, rows of rows inside them, and those over a repeat in its order', () => {
    expect(answersInRows(scenario, flat)).toEqual({
      symptom: 'Dead',
      machines: [{ tag: 'PC-1', parts: [{ part: 'screen' }] }, { tag: 'PC-3' }],
      care: [{}, { caredBy: 'Ann' }],
      tried: ['restart'],
    });
  });

  it('give the same ticket', () => {
    const fieldsOf = (answers: Readonly<Record<string, unknown>>) => {
      const { view, issues } = play(scenario, { answers });
      return { issues, fields: view.ticket.fields };
    };

    expect(fieldsOf(answersInRows(scenario, flat))).toEqual(fieldsOf(flat));
    expect(fieldsOf(flat).issues).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['no rows at all', { symptom: 'Dead' }],
    ['rows that are not known', { machines: { unknown: true } }],
    ['rows nobody listed', { 'machines[1].tag': 'PC-1' }],
    ['a row that is not among those listed', { 'machines[2].tag': 'PC-2', machines: ['1'] }],
    ['rows of rows nobody listed', { 'machines[1].parts[1].part': 'screen', machines: ['1'] }],
  ])('stay as they are: %s', (_what, answers) => {
    expect(answersInRows(scenario, answers)).toEqual(answers);
  });

  it('say that there are none, and rows without an answer', () => {
    expect(answersInRows(scenario, { machines: [] })).toEqual({ machines: [] });
    expect(answersInRows(scenario, { machines: ['1'] })).toEqual({ machines: [{}] });
  });
});
