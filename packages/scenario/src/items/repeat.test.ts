import { describe, expect, it } from 'vitest';
import { parseScenario } from '../parse/parse-scenario.js';
import { testQuestionType } from './question-type.harness.js';
import { repeatQuestion } from './repeat.js';

const tag = { type: 'text', id: 'tag', label: 'Tag' };
const machines = {
  type: 'repeat',
  id: 'machines',
  label: 'Machines',
  min: 1,
  max: 20,
  itemLabel: 'PC {{ tag }} {{ index + 1 }}',
  another: 'Another?',
  items: [tag, { type: 'integer', id: 'users', label: 'Users' }, { type: 'yesNo', id: 'down', label: 'Down' }],
};

testQuestionType(repeatQuestion, {
  question: machines,
  reads: [
    [
      ['1', '3'],
      ['1', '3'],
    ],
    [['1', '1', '99'], ['1']],
  ],
  refuses: [
    ['two', 'answer-not-a-list'],
    [[1], 'answer-not-a-list'],
    [['0'], 'answer-not-a-list'],
  ],
  displays: [
    [['1', '2', '3'], '3'],
    [[], '0'],
  ],
  badItems: [{ max: undefined }, { max: 0 }, { min: 30 }, { max: 5000 }, { items: undefined }],
});

const issuesOf = (items: readonly object[], more: object = {}) => {
  const parsed = parseScenario({
    format: 1,
    id: 'rows',
    version: '1',
    locales: ['en'],
    title: 'Rows',
    client: { id: 'acme', name: 'Acme' },
    steps: [{ id: 'step', title: 'Step', items }],
    ticket: { title: 'T' },
    ...more,
  });
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
};
const after = (when: string) => ({ type: 'yesNo', id: 'after', label: 'After', when });

describe('a repeat in a scenario', () => {
  it.each([
    'count(machines) > 1',
    'sum(machines.users) > 1',
    'machines.tag.exists(one, one == "a")',
    'size(machines.down.filter(one, one)) > 1',
    '"a" in machines.tag',
    'answered(machines)',
  ])('may be read after it by %s', (when) => {
    expect(issuesOf([machines, after(when)])).toEqual([]);
  });

  it.each([
    ["tag == 'a'", 'reads-outside-repeat'],
    ['index > 1', 'reads-outside-repeat'],
    ['sum(machines.tag) > 1', 'expression-needs-rows'],
    ['any(machines) == true', 'expression-needs-rows'],
    ['machines == 1', 'expression-whole-object'],
    ['sum(machines.user) > 1', 'expression-needs-rows'],
    ['machines.users > 1', 'expression-type'],
    ["machines.tag == 'PC-1'", 'expression-type'],
    ['!machines.down', 'expression-needs-condition'],
    ['machines.down', 'expression-wrong-result'],
  ])('may not be read by %s', (when, code) => {
    expect(issuesOf([machines, after(when)])).toEqual([`${code} /steps/0/items/1/when`]);
  });

  it('tells what reads it too early, once', () => {
    expect(issuesOf([after('count(machines) > 1'), machines])).toEqual(['reads-later /steps/0/items/0/when']);
    const early = { type: 'yesNo', id: 'early', label: 'Early', when: 'users > 1' };
    expect(issuesOf([{ ...machines, items: [early, ...machines.items] }])).toEqual([
      'reads-later /steps/0/items/0/items/0/when',
    ]);
  });

  it('tells a field of the ticket that reads one row', () => {
    expect(issuesOf([machines], { ticket: { title: '{{ tag }}', fields: { tag: 'tag' } } })).toEqual([
      'reads-outside-repeat /ticket/title',
      'reads-outside-repeat /ticket/fields/tag',
    ]);
  });

  it('takes repeats over repeats, and tells a chain without end', () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, place) => ({
        type: 'repeat',
        id: `r${place}`,
        label: 'R',
        ...(place === 0 ? { max: 20 } : { over: `r${place - 1}` }),
        items: [{ type: 'text', id: `q${place}`, label: 'Q' }],
      }));

    expect(issuesOf(chain(40))).toEqual([]);
    expect(issuesOf(chain(400))).toEqual(['repeat-too-large /steps/0/items/0']);
  });

  it('tells a repeat over none, and rows without end', () => {
    expect(issuesOf([{ type: 'repeat', id: 'each', label: 'Each', over: 'machine', items: [tag] }])).toEqual([
      'repeat-over-unknown /steps/0/items/0/over',
    ]);
    const inner = { ...machines, id: 'inner', max: 1000, items: [{ type: 'text', id: 'deep', label: 'Deep' }] };
    expect(issuesOf([{ ...machines, max: 1000, items: [inner, tag], itemLabel: 'PC' }])).toContain(
      'repeat-too-large /steps/0/items/0',
    );
  });

  it.each([
    ['required', true],
    ['min', 1],
    ['max', 3],
    ['another', 'Another?'],
    ['prefill', 'context.rows'],
    ['say', 'Tell me'],
    ['help', 'A hint'],
    ['variants', [{ when: 'true', say: 'So' }]],
    ['allowUnknown', false],
  ])('over another tells %s, which nothing can come of, and only that', (key, value) => {
    const fixed = { type: 'yesNo', id: 'fixed', label: 'Fixed' };
    const over = {
      type: 'repeat',
      id: 'each',
      label: 'Each',
      over: 'machines',
      itemLabel: '{{ tag }}',
      items: [fixed],
    };
    const context = { rows: { rows: { tag: 'text' } } };

    expect(issuesOf([machines, { ...over, when: 'count(machines) > 1' }], { context })).toEqual([]);
    expect(issuesOf([machines, { ...over, [key]: value }], { context })).toEqual([
      `repeat-over-ignores /steps/0/items/1/${key}`,
    ]);
  });

  it.each(['default', 'probes', 'checks', 'privacy', 'searchAs'])(
    'has no %s: that stands at the questions of its rows',
    (key) => {
      expect(issuesOf([{ ...machines, [key]: [] }])).toEqual([`unknown-key /steps/0/items/0/${key}`]);
    },
  );
});
