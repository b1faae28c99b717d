import { describe, expect, it } from 'vitest';
import { clockAt } from './clock.js';
import { createSession } from './create-session.js';
import { pathIn } from './path.js';
import type { Session } from './session.js';
import { evaluationOf } from './testing/evaluation-of.js';
import { questionIn } from './testing/question-in.js';
import type { RowKind } from './testing/row-kinds.js';
import { rowKinds } from './testing/row-kinds.js';
import { choice, smallScenario, yesNo } from './testing/small-scenario.js';

const text = (id: string, more: object = {}) => ({ type: 'text', id, label: id, ...more });

/** A call with two rows of these items. */
function opened({ steps, open }: RowKind, items: readonly object[], parts: object = {}): Session {
  const scenario = smallScenario({ steps: steps(items), ...parts });
  const session = createSession(scenario, { clock: clockAt('2026-11-20T10:00:00Z'), context: { first: 'given' } });
  open(session);
  return session;
}

const give = (session: Session, id: string, value: unknown) => session.send({ type: 'ANSWER_GIVEN', id, value });

describe.each(rowKinds)('in the rows of $name', (kind) => {
  const [first, second] = kind.rows;

  it('questions start with their default, or with what the host knows', () => {
    const items = [text('plain', { default: 'usual' }), text('known', { default: 'usual', prefill: 'context.first' })];
    const session = opened(kind, items, { context: { first: 'text' } });

    for (const row of kind.rows) {
      expect(questionIn(session, `${row}plain`)).toMatchObject({ value: 'usual', provenance: 'prefilled' });
      expect(questionIn(session, `${row}known`)).toMatchObject({ value: 'given', provenance: 'prefilled' });
    }
  });

  it('an answer is probed and checked at three levels, in its row alone', () => {
    const check = (level: string) => ({
      when: `note == '${level}' || note == 'all'`,
      level,
      text: `${level} {{ note }}`,
    });
    const note = text('note', {
      probes: [{ when: 'size(note) < 5', say: 'More than {{ note }}?' }],
      checks: ['error', 'warning', 'info'].map(check),
    });
    const session = opened(kind, [note]);

    give(session, `${first}note`, 'fine, long');
    give(session, `${second}note`, 'all');

    expect(questionIn(session, `${first}note`)).toMatchObject({ probes: [], issues: [] });
    const { probes, issues } = questionIn(session, `${second}note`);
    expect(probes.map((probe) => probe.text)).toEqual(['More than all?']);
    expect(issues.map(({ level, text: told }) => [level, told?.text])).toEqual([
      ['error', 'error all'],
      ['warning', 'warning all'],
      ['info', 'info all'],
    ]);
  });

  it('texts pipe the answers of their own row', () => {
    const items = [
      text('name'),
      text('asked', { label: 'Of {{ name }}', say: 'Say {{ name }}', help: 'Help {{ index }}' }),
      {
        type: 'instruction',
        id: 'mind',
        severity: 'warning',
        text: 'Mind {{ name }}',
        say: 'Tell {{ name }}',
        acknowledge: true,
      },
    ];
    const session = opened(kind, items);

    give(session, `${first}name`, 'A');
    give(session, `${second}name`, 'B');

    expect(questionIn(session, `${second}asked`)).toMatchObject({
      label: { text: 'Of B' },
      say: { text: 'Say B' },
      help: { text: 'Help 1' },
    });
    const shown = session.view.steps.flatMap((step) => step.items).filter((item) => item.kind === 'instruction');
    expect(shown.map((item) => [item.text.text, item.say?.text])).toEqual([
      ['Mind A', 'Tell A'],
      ['Mind B', 'Tell B'],
    ]);
    session.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id: `${first}mind` });
    const toAcknowledge = session.view.missing.filter((missing) => missing.kind === 'unacknowledged');
    expect(toAcknowledge.map(({ id }) => id)).toEqual([`${second}mind`]);
  });

  it('a question is worded, required and left out by its own row', () => {
    const asked = text('asked', {
      when: "name != 'none'",
      required: "name == 'B'",
      say: 'Usual',
      variants: [{ when: "name == 'B'", label: 'For {{ name }}', say: 'Other' }],
    });
    const session = opened(kind, [text('name'), asked]);

    give(session, `${first}name`, 'A');
    give(session, `${second}name`, 'B');

    expect(questionIn(session, `${first}asked`)).toMatchObject({ isRequired: false, say: { text: 'Usual' } });
    expect(questionIn(session, `${second}asked`)).toMatchObject({
      isRequired: true,
      label: { text: 'For B' },
      say: { text: 'Other' },
    });
    give(session, `${first}name`, 'none');
    expect(pathIn(evaluationOf(session))).not.toContain(`${first}asked`);
    expect(pathIn(evaluationOf(session))).toContain(`${second}asked`);
  });

  it('options have their aliases, labels, conditions and follow-ups', () => {
    const options = [
      { value: 'one', label: 'One of {{ name }}', aliases: ['uno'], then: [text('why')] },
      { value: 'two', label: 'Two', when: "name == 'B'" },
    ];
    const session = opened(kind, [text('name'), choice('pick', [], { options })]);
    give(session, `${first}name`, 'A');
    give(session, `${second}name`, 'B');
    const optionsOf = (row: string) =>
      questionIn(session, `${row}pick`).options.map(({ label, aliases }) => [label.text, ...aliases]);

    expect(optionsOf(first)).toEqual([['One of A', 'uno']]);
    expect(optionsOf(second)).toEqual([['One of B', 'uno'], ['Two']]);

    give(session, `${second}pick`, 'one');
    expect(pathIn(evaluationOf(session))).toContain(`${second}why`);
    expect(pathIn(evaluationOf(session))).not.toContain(`${first}why`);
    give(session, `${second}pick`, 'two');
    give(session, `${second}name`, 'C');
    expect(questionIn(session, `${second}pick`).issues.map(({ code }) => code)).toEqual(['answer-option-withdrawn']);
  });

  it('a list is narrowed by an answer of the same row, and tells an option that it leaves out', () => {
    const places = [
      { value: 'lille', label: 'Lille', attributes: { region: 'north' } },
      { value: 'nice', label: 'Nice', attributes: { region: 'south' } },
    ];
    const items = [
      choice('region', ['north', 'south']),
      { type: 'choice', id: 'place', label: 'place', list: 'places', where: { region: 'region' } },
    ];
    const session = opened(kind, items, { lists: { places } });
    give(session, `${second}region`, 'north');

    expect(questionIn(session, `${first}place`).options.map(({ value }) => value)).toEqual(['lille', 'nice']);
    expect(questionIn(session, `${second}place`).options.map(({ value }) => value)).toEqual(['lille']);

    give(session, `${second}place`, 'lille');
    give(session, `${second}region`, 'south');
    expect(questionIn(session, `${second}place`).issues.map(({ code }) => code)).toEqual(['answer-option-withdrawn']);
  });

  it('an answer may be unknown, skipped, never stored', () => {
    const items = [
      text('name'),
      text('must', { allowUnknown: false }),
      text('secret', { privacy: 'neverStored' }),
      yesNo('asked', { when: 'unknown(name)' }),
    ];
    const session = opened(kind, items);

    session.send({ type: 'ANSWER_UNKNOWN', id: `${second}name`, reason: 'lost' });
    give(session, `${second}secret`, 'hush');

    expect(questionIn(session, `${second}name`)).toMatchObject({ provenance: 'unknown', reason: 'lost' });
    expect(questionIn(session, `${second}asked`).id).toBe(`${second}asked`);
    expect(session.send({ type: 'ANSWER_UNKNOWN', id: `${second}must` })).toMatchObject({
      issues: [{ code: 'unknown-not-allowed' }],
    });
    expect(JSON.stringify([session.view.ticket, session.snapshot()])).not.toContain('hush');
  });

  it('facts and ends read their own row', () => {
    const end = { type: 'end', id: 'stop', when: 'grave', outcome: 'redirected', text: 'Stop for {{ name }}' };
    const facts = [{ id: 'grave', type: 'yesNo', value: "name == 'B'" }];
    const session = opened(kind, [text('name'), end, text('later')], { facts });
    give(session, `${first}name`, 'A');
    expect(session.view.ending).toBe(undefined);

    give(session, `${second}name`, 'B');

    expect(session.view.ending?.text.text).toBe('Stop for B');
    expect(pathIn(evaluationOf(session))).toContain(`${first}later`);
    expect(pathIn(evaluationOf(session))).not.toContain(`${second}later`);
  });
});

describe('the question that holds the rows', () => {
  const machines = (more: object) => ({
    type: 'repeat',
    id: 'machines',
    label: 'Machine',
    max: 3,
    items: [text('tag')],
    ...more,
  });
  const openedWith = (more: object) => {
    const steps = [{ id: 'step', title: 'Step', items: [text('kind'), machines(more)] }];
    return createSession(smallScenario({ steps }), { clock: clockAt('2026-11-20T10:00:00Z') });
  };

  it('is said, worded and hinted at as things stand, and otherwise once there is a row', () => {
    const session = openedWith({
      label: 'Machines',
      say: 'Which?',
      help: 'Of {{ kind }}',
      another: 'Another {{ kind }}?',
      variants: [{ when: "kind == 'PC'", say: 'Which PC?' }],
    });
    expect(questionIn(session, 'machines')).toMatchObject({ label: { text: 'Machines' }, say: { text: 'Which?' } });

    give(session, 'kind', 'PC');
    expect(questionIn(session, 'machines')).toMatchObject({ say: { text: 'Which PC?' }, help: { text: 'Of PC' } });

    session.send({ type: 'ROW_ADDED', id: 'machines' });
    expect(questionIn(session, 'machines').say?.text).toBe('Another PC?');
  });

  it('is required when its condition holds, until there are no more rows or the caller does not know', () => {
    const session = openedWith({ required: "kind == 'PC'" });
    const missing = () => session.view.missing.map(({ id }) => id);
    expect(missing()).toEqual([]);

    give(session, 'kind', 'PC');
    expect(missing()).toEqual(['machines']);

    session.send({ type: 'ANSWER_UNKNOWN', id: 'machines' });
    expect(missing()).toEqual([]);
  });

  it('takes no unknown where none is allowed', () => {
    const session = openedWith({ allowUnknown: false });

    expect(session.send({ type: 'ANSWER_UNKNOWN', id: 'machines' })).toMatchObject({
      issues: [{ code: 'unknown-not-allowed' }],
    });
  });
});
