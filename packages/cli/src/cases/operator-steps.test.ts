import { parseScenario } from '@filrouge/scenario';
import { describe, expect, it } from 'vitest';
import { smallScenario } from '../small-scenario.harness.js';
import { playCase } from './play-case.js';

const machines = {
  type: 'repeat',
  id: 'machines',
  label: 'Machine',
  max: 2,
  itemLabel: '{{ tag }}',
  items: [{ type: 'text', id: 'tag', label: 'Tag', required: true }],
};
const items = [
  {
    type: 'choice',
    id: 'scope',
    label: 'Scope',
    required: true,
    allowUnknown: false,
    options: [
      { value: 'me', label: 'One person' },
      { value: 'site', label: 'A site', when: 'context.vip' },
    ],
  },
  { type: 'integer', id: 'people', label: 'People', min: 2, when: "scope == 'site'", required: true },
  { type: 'date', id: 'since', label: 'Since' },
  { type: 'yesNo', id: 'urgent', label: 'Urgent' },
  machines,
];
const parsed = parseScenario({
  ...smallScenario,
  locales: ['en'],
  title: 'Incident',
  instructions: [],
  context: { vip: 'yesNo' },
  steps: [{ id: 'problem', title: 'Problem', items }],
  facts: [{ id: 'tags', type: 'integer', value: 'count(machines)' }],
  priority: undefined,
  sla: undefined,
  escalation: [],
  ticket: { title: 'Incident' },
});

function played(answers: unknown, expected: object = {}, context: object = {}) {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return playCase(parsed.scenario, { at: '2026-11-20T09:00:00Z', context, answers, expect: expected });
}

describe('a step that no operator can take fails the case', () => {
  it.each<[string, object, string]>([
    ['a question that is not there', { scop: 'me' }, 'unknown-question-answered'],
    ['an option that is not there', { scope: 'you' }, 'answer-not-an-option'],
    ['an option that is not offered to this caller', { scope: 'site' }, 'answer-option-withdrawn'],
    ['not knowing what must be known', { scope: { unknown: true } }, 'unknown-not-allowed'],
    ['a text for a number', { people: 'a few' }, 'answer-not-a-whole-number'],
    ['a day that is none', { since: 'some day' }, 'answer-not-a-date'],
    ['a word for a yes', { urgent: 'perhaps' }, 'answer-not-yes-or-no'],
    ['more rows than there may be', { machines: [{ tag: 'a' }, { tag: 'b' }, { tag: 'c' }] }, 'rows-too-many'],
    ['a field that a row has not', { machines: [{ name: 'a' }] }, 'unknown-question-answered'],
    ['a row that nobody added', { 'machines[3].tag': 'a' }, 'unknown-question-answered'],
  ])('%s', (_name, answers, code) => {
    const { ok, issues } = played(answers);

    expect(issues.map((issue) => issue.code)).toContain(code);
    expect(ok).toBe(false);
  });
});

describe('what an operator can do passes', () => {
  it.each<[string, unknown, object, object]>([
    [
      'telling in any order',
      { people: 3, scope: 'site' },
      { path: ['scope', 'people', 'since', 'urgent', 'machines'] },
      { vip: true },
    ],
    [
      'changing an answer later',
      [{ scope: 'site', people: 3 }, { scope: 'me' }],
      { path: ['scope', 'since', 'urgent', 'machines'] },
      { vip: true },
    ],
    ['passing over a question to come back', { scope: { skipped: true } }, { missing: ['scope'] }, {}],
    ['telling what does not apply yet', { people: 3 }, { missing: ['scope'], ready: false }, {}],
  ])('%s', (_name, answers, expected, context) => {
    expect(played(answers, expected, context)).toMatchObject({ ok: true, issues: [], differences: [] });
  });
});

describe('what differs fails, and nothing else is looked at', () => {
  it.each<[string, object, readonly string[]]>([
    ['the order of the path', { path: ['since', 'scope', 'urgent', 'machines'] }, ['path']],
    ['a question too many', { path: ['scope', 'since', 'urgent', 'machines', 'people'] }, ['path']],
    ['what is missing', { missing: ['scope'] }, ['missing']],
    ['one of two', { ready: true, decided: false }, ['decided']],
    ['nothing of the kind', { priority: null, end: 'none' }, ['end']],
  ])('%s', (_name, expected, differing) => {
    const { ok, differences } = played({ scope: 'me', since: '2026-11-01', urgent: true, machines: [] }, expected);

    expect({ ok, differing: differences.map(({ what }) => what) }).toEqual({ ok: false, differing });
  });

  it('an expectation of nothing is met by any call', () => {
    expect(played({ scope: 'me' }).ok).toBe(true);
  });
});
