import { describe, expect, it } from 'vitest';
import { clockAt } from './clock.js';
import { createSession } from './create-session.js';
import { evaluate } from './evaluate/evaluate.js';
import { playCall } from './play.js';
import { restoreSession } from './restore.js';
import { pathIn } from './path.js';
import type { Session } from './session.js';
import { evaluationOf } from './testing/evaluation-of.js';
import { questionIn } from './testing/question-in.js';
import { choice, priorityRules, withItems, yesNo } from './testing/small-scenario.js';

const text = (id: string, more: object = {}) => ({ type: 'text', id, label: id, ...more });
const integer = (id: string, more: object = {}) => ({ type: 'integer', id, label: id, ...more });
const machines = (items: readonly object[], more: object = {}) => ({
  type: 'repeat',
  id: 'machines',
  label: 'Machine',
  max: 5,
  items,
  ...more,
});
const items = [text('tag', { required: true }), yesNo('down'), integer('users', { when: 'down', required: true })];
const open = (scenario = withItems([machines(items)])) =>
  createSession(scenario, { clock: clockAt('2026-11-20T10:00:00Z') });
const give = (session: Session, answers: Readonly<Record<string, unknown>>) => {
  for (const [id, value] of Object.entries(answers)) session.send({ type: 'ANSWER_GIVEN', id, value });
};
const add = (session: Session, id = 'machines') => session.send({ type: 'ROW_ADDED', id });
const pathOf = (session: Session) => pathIn(evaluationOf(session));

describe('rows of a repeat', () => {
  it('come one by one, each with its own questions, then the question for another', () => {
    const session = open();
    expect(session.view.currentId).toBe('machines');

    add(session);
    expect(session.view.currentId).toBe('machines[1].tag');
    give(session, { 'machines[1].tag': 'PC-1', 'machines[1].down': true });
    expect(session.view.currentId).toBe('machines[1].users');
    give(session, { 'machines[1].users': 3 });

    expect(session.view.currentId).toBe('machines');
    expect(pathOf(session)).toEqual(['machines[1].tag', 'machines[1].down', 'machines[1].users', 'machines']);
    session.send({ type: 'ROWS_COMPLETED', id: 'machines' });
    expect(session.view.currentId).toBe(undefined);
    expect(session.view.isReady).toBe(true);
  });

  it('keep their ids and answers when another is removed, and come back as they were', () => {
    const session = open();
    add(session);
    add(session);
    give(session, { 'machines[1].tag': 'PC-1', 'machines[2].tag': 'PC-2' });

    session.send({ type: 'ROW_REMOVED', id: 'machines[1]' });
    expect(questionIn(session, 'machines[2].tag')).toMatchObject({
      value: 'PC-2',
      row: { index: 0 },
      needsReview: false,
    });
    expect(pathOf(session)).not.toContain('machines[1].tag');

    session.send({ type: 'ROW_ADDED', id: 'machines', row: 'machines[1]' });
    expect(questionIn(session, 'machines[1].tag').value).toBe('PC-1');
    expect(questionIn(session, 'machines[2].tag').row?.index).toBe(1);
  });

  it('are named by their answers, or by the name of the list', () => {
    const session = open(withItems([machines(items, { itemLabel: 'PC {{ tag }} ({{ index + 1 }})' })]));
    add(session);
    expect(questionIn(session, 'machines[1].tag').row?.label.text).toBe('Machine 1');

    give(session, { 'machines[1].tag': 'A' });

    expect(questionIn(session, 'machines[1].down').row?.label.text).toBe('PC A (1)');
  });

  it('take the call to themselves when they come back, and to the question for another when they go', () => {
    const session = open();
    add(session);
    give(session, { 'machines[1].tag': 'PC-1', 'machines[1].down': false });
    session.send({ type: 'ROWS_COMPLETED', id: 'machines' });
    session.send({ type: 'QUESTION_OPENED', id: 'machines[1].down' });

    session.send({ type: 'ROW_REMOVED', id: 'machines[1]' });
    expect(session.view.currentId).toBe('machines');
    session.send({ type: 'ROW_ADDED', id: 'machines', row: 'machines[1]' });

    expect(session.view.currentId).toBe('machines[1].tag');
  });

  it('are refused beyond the bounds', () => {
    const session = open(withItems([machines(items, { min: 1, max: 2 })]));
    expect(pathOf(session)[0]).toBe('machines[1].tag');

    expect(session.send({ type: 'ROW_REMOVED', id: 'machines[1]' })).toMatchObject({
      issues: [{ code: 'rows-too-few' }],
    });
    add(session);
    expect(add(session)).toMatchObject({ issues: [{ code: 'rows-too-many', params: { max: 2 } }] });
    expect(session.view.missing.map(({ label }) => label)).toEqual(['Machine 1 · tag', 'Machine 2 · tag']);
  });
});

describe('the cost of an answer in a row', () => {
  it.each([10, 100, 1000])('is that of its dependants, with %i rows', (rows) => {
    const followed = [text('tag'), yesNo('down'), integer('users', { when: 'down' })];
    const session = open(withItems([machines(followed, { min: rows, max: rows }), yesNo('last')]));

    give(session, { 'machines[7].down': true });

    // The answer itself and the question that reads it.
    expect(evaluationOf(session).work).toBe(2);
  });

  it('is that of one more reader where all rows are read', () => {
    const rules = { priority: priorityRules({ impact: [{ when: 'any(machines.down)', is: 'high' }] }) };
    const session = open(withItems([machines([yesNo('down')], { min: 500, max: 500 })], rules));

    give(session, { 'machines[7].down': true });

    // The answer, the rule, and the priority.
    expect(evaluationOf(session).work).toBe(3);
  });
});

describe('functions over rows', () => {
  const impact = (when: string) => ({ priority: priorityRules({ impact: [{ when, is: 'high' }] }) });
  const levelAfter = (when: string, answers: Readonly<Record<string, unknown>>, isComplete = true) => {
    const session = open(withItems([machines(items)], impact(when)));
    add(session);
    add(session);
    give(session, answers);
    if (isComplete) session.send({ type: 'ROWS_COMPLETED', id: 'machines' });
    return [session.view.priority?.impact, session.view.decided.couldBecome.length === 0];
  };
  const two = { 'machines[1].down': true, 'machines[1].users': 3, 'machines[2].down': true, 'machines[2].users': 4 };

  it.each([
    ['sum(machines.users) == 7', 'high'],
    ['max(machines.users) > 3 && min(machines.users) < 4', 'high'],
    ['count(machines) == 2 && count(machines.tag) == 0', 'high'],
    ['all(machines.down)', 'high'],
    ['any(machines.down)', 'high'],
    ['rows(machines).exists(row, row.down && row.users > 3)', 'high'],
    ['machines.users.exists(users, users > 3)', 'high'],
    ['sum(machines.users) > 7', 'low'],
  ])('%s', (when, expected) => {
    expect(levelAfter(when, { ...two, 'machines[1].tag': null })[0]).toBe(
      when.includes('count(machines.tag)') ? 'low' : expected,
    );
  });

  it('are open while there may be another row, but for what no row can change', () => {
    expect(levelAfter('sum(machines.users) > 5', two, false)).toEqual(['low', false]);
    expect(levelAfter('any(machines.down)', { 'machines[2].down': true }, false)).toEqual(['high', true]);
    expect(levelAfter('all(machines.down)', { 'machines[2].down': false }, false)).toEqual(['low', true]);
  });

  it('follow the answers in the rows, and are open while one is', () => {
    const when = 'rows(machines).exists(row, row.users > 5)';
    expect(levelAfter(when, { 'machines[1].down': true, 'machines[2].down': false })).toEqual(['low', false]);
    expect(levelAfter(when, { 'machines[1].down': false, 'machines[2].down': true, 'machines[2].users': 9 })).toEqual([
      'high',
      true,
    ]);
  });

  it('have no value when the caller does not know which rows there are', () => {
    const scenario = withItems([machines(items)], impact('count(machines) == 0 || size(rows(machines)) == 0'));
    const session = open(scenario);

    session.send({ type: 'ANSWER_UNKNOWN', id: 'machines' });

    expect(session.view.priority?.impact).toBe('low');
  });

  it('leave out what does not apply in a row', () => {
    expect(levelAfter('sum(machines.users) == 3', { ...two, 'machines[2].down': false })).toEqual(['high', true]);
  });

  it('read facts computed in each row', () => {
    const facts = [
      { id: 'grave', type: 'yesNo', value: 'down && users > 3' },
      { id: 'anyGrave', type: 'yesNo', value: 'any(machines.grave)' },
    ];
    const session = open(withItems([machines(items)], { ...impact('anyGrave'), facts }));
    add(session);
    give(session, { 'machines[1].down': true, 'machines[1].users': 4 });
    expect(session.view.priority?.impact).toBe('high');

    give(session, { 'machines[1].users': 3 });
    session.send({ type: 'ROWS_COMPLETED', id: 'machines' });

    expect(session.view.priority?.impact).toBe('low');
  });
});

describe('an end within a row', () => {
  const end = { type: 'end', id: 'stop', when: 'hurt', outcome: 'redirected', text: 'Call 112.' };
  const scenario = withItems([machines([yesNo('hurt'), end])], {
    priority: priorityRules({ impact: [{ when: 'count(machines) > 1', is: 'high' }] }),
  });

  it('leaves the list uncounted, with a row that comes later too, as an evaluation of all would', () => {
    const session = open(scenario);
    add(session);
    give(session, { 'machines[1].hurt': true });

    session.send({ type: 'ROW_ADDED', id: 'machines', row: 'machines[2]' });

    const { holds, inputs } = evaluationOf(session);
    expect(holds).toEqual(evaluate(scenario, inputs).holds);
    expect(pathOf(session)).toEqual(['machines[1].hurt']);
  });

  it('counts it again once the end is taken back', () => {
    const session = open(scenario);
    add(session);
    add(session);
    give(session, { 'machines[1].hurt': true });

    give(session, { 'machines[1].hurt': false });
    session.send({ type: 'ROWS_COMPLETED', id: 'machines' });

    expect(session.view.priority?.impact).toBe('high');
  });
});

describe('nested repeats and repeats over others', () => {
  const disks = {
    type: 'repeat',
    id: 'disks',
    label: 'Disk',
    max: 3,
    items: [integer('size', { when: "tag != 'none'" })],
  };
  const perMachine = {
    type: 'repeat',
    id: 'perMachine',
    label: 'Of each',
    over: 'machines',
    items: [text('place', { label: 'Where is {{ tag }}?' })],
  };
  const nested = withItems(
    [machines([text('tag'), disks]), integer('cost', { when: 'sum(machines.size) > 5' }), perMachine],
    {
      steps: [
        {
          id: 'step',
          title: 'Step',
          items: [machines([text('tag'), disks]), integer('cost', { when: 'sum(machines.size) > 5' }), perMachine],
        },
        { id: 'each', title: 'Again {{ tag }}', over: 'machines', items: [yesNo('fixed')] },
      ],
      ticket: { title: 'T', fields: { list: 'rows(machines)', sizes: 'machines.size' } },
    },
  );
  const played = () =>
    playCall(nested, {
      answers: {
        machines: [
          { tag: 'A', disks: [{ size: 2 }, { size: 4 }] },
          { tag: 'B', disks: [] },
        ],
      },
      at: '2026-11-20T10:00:00Z',
    });

  it('take rows as lists of objects, and give them back as fields', () => {
    const { session, issues } = played();

    expect(issues).toEqual([]);
    expect(session.view.ticket.fields).toEqual({
      list: [
        { tag: 'A', disks: [{ size: 2 }, { size: 4 }] },
        { tag: 'B', disks: [] },
      ],
      sizes: [2, 4],
    });
  });

  it('see the row of the earlier one, and sums over all', () => {
    const { session } = played();

    expect(questionIn(session, 'perMachine[2].place').label.text).toBe('Where is B?');
    expect(questionIn(session, 'cost').id).toBe('cost');
    expect(session.view.steps.map(({ title }) => title.text)).toEqual(['Step', 'Again A', 'Again B']);
    session.send({ type: 'ROW_REMOVED', id: 'machines[1].disks[2]' });
    expect(pathOf(session)).toEqual([
      'machines[1].tag',
      'machines[1].disks[1].size',
      'machines[1].disks',
      'machines[2].tag',
      'machines[2].disks',
      'machines',
      'perMachine[1].place',
      'perMachine[2].place',
      'each[1].fixed',
      'each[2].fixed',
    ]);
  });

  it('are named like the row they go over, and again when that is named anew', () => {
    const session = open(
      withItems([machines([text('tag')], { itemLabel: '{{ tag }}' }), { ...perMachine, items: [yesNo('fixed')] }]),
    );
    give(session, { machines: [{ tag: 'A' }] });
    expect(questionIn(session, 'perMachine[1].fixed').row?.label.text).toBe('A');

    give(session, { 'machines[1].tag': 'B' });

    expect(questionIn(session, 'perMachine[1].fixed').row?.label.text).toBe('B');
  });

  it('tell what is wrong with the rows handed over, each by its place', () => {
    const { issues } = playCall(nested, {
      answers: { machines: [{ tog: 'A' }, { tag: 'B', disks: [{ size: 'x' }] }, 5] },
    });

    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-question-answered /machines/0/tog',
      'answer-not-a-whole-number /machines/1/disks/0/size',
      'wrong-type /machines/2',
    ]);
  });

  it('come back from a snapshot exactly', () => {
    const { session } = played();
    session.send({ type: 'ROW_ADDED', id: 'machines' });

    const restored = restoreSession(nested, JSON.parse(JSON.stringify(session.snapshot())), {
      clock: clockAt('2026-11-20T10:00:00Z'),
    });

    expect(restored.ok && { ...restored.session.view }).toEqual({ ...session.view });
  });

  it('tell the ticket row by row', () => {
    const { session } = played();
    const { answers, description } = session.view.ticket;

    expect(answers.find(({ id }) => id === 'machines[1].disks[2].size')?.row).toEqual({
      id: 'machines[1].disks[2]',
      repeat: 'machines[1].disks',
      index: 1,
      label: 'Machine 1 · Disk 2',
    });
    expect(description.text).toContain('- Machine 1 · Disk 2: size: 4');
  });
});

it('tells in which row the caller does not know', () => {
  const { session } = playCall(withItems([machines(items)]), {
    answers: { machines: [{ tag: { unknown: 'not there' } }] },
  });

  expect(session.view.ticket.unknowns).toMatchObject([{ label: 'Machine 1 · tag' }]);
  expect(session.view.ticket.description.text).toContain('- Machine 1 · tag: not there');
});

describe('privacy in rows', () => {
  it('keeps what is never stored out of everything that is kept', () => {
    const scenario = withItems([machines([text('name', { privacy: 'neverStored' }), yesNo('down')])], {
      ticket: { title: '{{ machines.name.size() }}', fields: { list: 'rows(machines)', names: 'machines.name' } },
    });
    const { session } = playCall(scenario, { answers: { machines: [{ name: 'Secret', down: true }] } });

    expect(JSON.stringify([session.view.ticket, session.snapshot()])).not.toContain('Secret');
    expect(session.view.ticket.fields).toEqual({ list: [{ down: true }], names: [] });
  });
});

describe('what applies in rows', () => {
  it('follows the options of the same row only', () => {
    const withOptions = choice('kind', ['pc', 'printer'], {
      options: [
        { value: 'pc', label: 'PC', then: [text('os')] },
        { value: 'printer', label: 'Printer' },
      ],
    });
    const { session } = playCall(withItems([machines([withOptions])]), {
      answers: { machines: [{ kind: 'pc' }, { kind: 'printer' }] },
    });

    expect(pathOf(session)).toEqual(['machines[1].kind', 'machines[1].os', 'machines[2].kind', 'machines']);
  });
});
