import { describe, expect, it } from 'vitest';
import type { Issue } from '../issue.js';
import { parseScenario } from './parse-scenario.js';

const small = {
  format: 1,
  id: 'small',
  version: '1.0.0',
  locales: ['en'],
  title: 'Small',
  client: { id: 'acme', name: 'Acme' },
  steps: [{ id: 'only', title: 'Only', items: [{ type: 'yesNo', id: 'blocked', label: 'Blocked' }] }],
  ticket: { title: 'A ticket' },
};
const rules = [{ is: 'low' }];
const row = { high: 'P1', medium: 'P2', low: 'P3' };
const priority = { impact: rules, urgency: rules, matrix: { high: row, medium: row, low: row } };
const withItems = (...items: readonly object[]) => ({ ...small, steps: [{ id: 'only', title: 'Only', items }] });
const yesNo = (id: string, more: object = {}) => ({ type: 'yesNo', id, label: id, ...more });

function issuesOf(input: unknown): readonly Issue[] {
  const parsed = parseScenario(input);
  return parsed.ok ? [] : parsed.issues;
}
const told = (input: unknown) => issuesOf(input).map(({ code, path }) => `${code} ${path}`);

describe('parseScenario', () => {
  it('reads a scenario, as an object and as its text', () => {
    expect(issuesOf(small)).toEqual([]);
    expect(issuesOf(JSON.stringify(small))).toEqual([]);
  });

  it('tells five different mistakes at once, each with its place', () => {
    const scenario = {
      ...withItems(
        { ...yesNo('a'), requird: true },
        yesNo('b', { when: 'aa == true' }),
        { type: 'integer', id: 'c', label: 'C', min: 'one' },
        { type: 'chioce', id: 'd', label: 'D' },
        yesNo('e', { when: 'c > 2 && d' }),
      ),
      sla: { P1: { respond: '15 minutes', resolve: 'PT1H' } },
    };

    expect(told(scenario)).toEqual([
      'unknown-key /steps/0/items/0/requird',
      'wrong-type /steps/0/items/2/min',
      'unknown-type /steps/0/items/3/type',
      'bad-duration /sla/P1/respond',
      'expression-unknown-name /steps/0/items/1/when',
    ]);
  });

  it('tells two rules of one id', () => {
    const twice = { ...priority, impact: [{ id: 'a', is: 'low' }], urgency: [{ id: 'a', is: 'low' }] };

    expect(told({ ...small, priority: twice })).toEqual(['duplicate-id /priority/urgency/0/id']);
  });

  it('does not blame a condition for a name that only a misshapen item declares', () => {
    expect(told(withItems({ type: 'chioce', id: 'd', label: 'D' }, yesNo('e', { when: "d == 'x'" })))).toEqual([
      'unknown-type /steps/0/items/0/type',
    ]);
  });

  it('looks behind a misspelt key that is needed, and tells what is wrong there too', () => {
    const scenario = { ...small, steps: [{ id: 'only', titel: '{{ nobody }}', items: [yesNo('a', { when: 'bb' })] }] };

    expect(told(scenario)).toEqual([
      'missing-key /steps/0',
      'unknown-key /steps/0/titel',
      'expression-unknown-name /steps/0/titel',
      'expression-unknown-name /steps/0/items/0/when',
    ]);
  });

  it('suggests a name that only a misshapen item declares', () => {
    const scenario = withItems({ type: 'text', id: 'callerName' }, yesNo('b', { when: 'answered(callerNam)' }));

    expect(issuesOf(scenario).at(-1)).toMatchObject({ params: { name: 'callerNam', suggestion: 'callerName' } });
  });

  it.each([
    ['a value without its quotes', 'c == mail', 'expression-missing-quotes', { name: 'mail' }],
    ['a host value nobody declared', 'context.vip', 'unknown-context-key', { key: 'vip' }],
    ['the hour of an instant, which is not the client’s', 'now.getHours() > 8', 'expression-forbidden', {}],
  ])('tells what is meant by %s', (_what, when, code, params) => {
    const item = { type: 'choice', id: 'c', label: 'C', options: [{ value: 'mail', label: 'Mail' }] };

    expect(issuesOf(withItems(item, yesNo('b', { when })))).toMatchObject([
      { code, path: '/steps/0/items/1/when', params },
    ]);
  });

  it('takes a question named like what every scenario has for a mistake of its own', () => {
    expect(told(JSON.stringify(withItems(yesNo('client'))))).toEqual(['reserved-id /steps/0/items/0/id']);
  });

  it('does not blame a condition for the priority when that is misshapen', () => {
    const scenario = {
      ...small,
      priority: { impact: 7 },
      escalation: [{ when: "priority == 'P1'", level: 'L2', group: 'g' }],
    };

    expect(told(scenario).some((one) => one.includes('/escalation'))).toBe(false);
  });

  it('takes data that is no JSON for what it is', () => {
    const circle: Record<string, unknown> = { ...small };
    circle['self'] = circle;

    expect(told({ ...small, extra: () => 1 })).toEqual(['unknown-key /extra']);
    expect(told(circle)[0]).toMatch(/^too-deep /);
  });

  it('tells the place in what the author wrote, after misshapen items before it', () => {
    const scenario = withItems(
      { type: 'nothing', id: 'x' },
      { type: 'yesNo' },
      yesNo('a'),
      yesNo('b', { when: 'nobody' }),
    );

    expect(told(scenario)).toContain('expression-unknown-name /steps/0/items/3/when');
  });

  it.each([
    ['what stands later', withItems(yesNo('a', { when: 'b' }), yesNo('b')), 'reads-later', '/steps/0/items/0/when'],
    ['itself in its condition', withItems(yesNo('a', { when: 'a' })), 'self-reference', '/steps/0/items/0/when'],
    [
      'a fact that rests on what stands later',
      { ...withItems(yesNo('a', { when: 'f' }), yesNo('b')), facts: [{ id: 'f', type: 'yesNo', value: 'b' }] },
      'reads-later',
      '/steps/0/items/0/when',
    ],
    [
      'the priority, before it is known',
      { ...withItems(yesNo('a', { when: "priority == 'P1'" })), priority },
      'reads-priority-early',
      '/steps/0/items/0/when',
    ],
    [
      'a word in its condition that is no condition',
      withItems(yesNo('a'), yesNo('b', { when: "'yes'" })),
      'expression-wrong-result',
      '/steps/0/items/1/when',
    ],
    ['an id twice', withItems(yesNo('a'), yesNo('a')), 'duplicate-id', '/steps/0/items/1/id'],
    ['an id of the language', withItems(yesNo('context')), 'reserved-id', '/steps/0/items/0/id'],
    [
      'an option twice',
      withItems({
        type: 'choice',
        id: 'c',
        label: 'C',
        options: [
          { value: 'v', label: 'V' },
          { value: 'v', label: 'W' },
        ],
      }),
      'duplicate-option',
      '/steps/0/items/0/options/1/value',
    ],
    [
      'a default its question refuses',
      withItems(yesNo('a', { default: 'maybe' })),
      'default-refused',
      '/steps/0/items/0/default',
    ],
    [
      'a prefill from a host value nobody declares',
      withItems(yesNo('a', { prefill: 'context.vip' })),
      'unknown-context-key',
      '/steps/0/items/0/prefill',
    ],
    [
      'a prefill of another type',
      { ...withItems(yesNo('a', { prefill: 'context.vip' })), context: { vip: 'text' } },
      'prefill-wrong-type',
      '/steps/0/items/0/prefill',
    ],
    [
      'a text in a language it does not list',
      withItems(yesNo('a', { help: { de: 'Hilfe' } })),
      'unknown-locale-in-text',
      '/steps/0/items/0/help/de',
    ],
    [
      'a time zone nobody knows',
      { ...small, client: { ...small.client, timeZone: 'Europe/Lutetia' } },
      'not-a-time-zone',
      '/client/timeZone',
    ],
    [
      'hours that are none',
      { ...small, client: { ...small.client, hours: [{ days: 'mon-fri', from: '8h', to: '18:00' }] } },
      'bad-hours',
      '/client/hours/0/from',
    ],
    [
      'a holiday that does not exist',
      { ...small, client: { ...small.client, holidays: ['2026-02-30'] } },
      'bad-date',
      '/client/holidays/0',
    ],
    [
      'a placeholder that reads nothing',
      { ...small, ticket: { title: 'For {{ nobody }}' } },
      'expression-unknown-name',
      '/ticket/title',
    ],
    [
      'an unclosed placeholder',
      { ...small, ticket: { title: 'For {{ blocked' } },
      'text-unclosed-placeholder',
      '/ticket/title',
    ],
    ['another format', { ...small, format: 2 }, 'format-unsupported', '/format'],
    ['no object', [], 'not-an-object', ''],
    ['no JSON', '{"format": 1,', 'invalid-json', ''],
  ])('tells a scenario with %s', (_what, input, code, path) => {
    expect(told(input)).toEqual([`${code} ${path}`]);
  });

  it('tells every fact of a circle, and nothing else of it', () => {
    const facts = [
      { id: 'f', type: 'yesNo', value: 'g' },
      { id: 'g', type: 'yesNo', value: 'h' },
      { id: 'h', type: 'yesNo', value: 'g || blocked' },
      { id: 'fine', type: 'yesNo', value: 'f' },
    ];

    expect(told({ ...small, facts })).toEqual(['fact-cycle /facts/1/value', 'fact-cycle /facts/2/value']);
  });

  it('lets probes and checks read their own answer', () => {
    const item = {
      type: 'text',
      id: 'what',
      label: 'What',
      probes: [{ when: 'size(what) < 9', say: 'More?' }],
      checks: [{ when: "what == 'x'", level: 'error', text: 'No' }],
    };

    expect(issuesOf(withItems(item))).toEqual([]);
  });

  it('lets escalation, category and standing instructions read the priority', () => {
    const scenario = {
      ...small,
      priority,
      escalation: [{ when: "priority == 'P1'", level: 'L2', group: 'g' }],
      instructions: [{ id: 'hurry', severity: 'critical', text: 'Hurry', when: "priority == 'P1'" }],
      ticket: { title: 'T', category: [{ when: "impact == 'high'", is: 'big' }] },
    };

    expect(issuesOf(scenario)).toEqual([]);
  });

  it('gives the same hash for the same content, however it is laid out', () => {
    const { ticket, ...rest } = small;
    const [one, other] = [parseScenario(small), parseScenario(JSON.stringify({ ticket, ...rest }, undefined, 2))];

    expect(one.ok && other.ok && one.scenario.hash === other.scenario.hash).toBe(true);
    expect(one.ok && one.scenario.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a hostile scenario', () => {
  const deep = (levels: number): object => (levels === 0 ? { a: 1 } : { a: deep(levels - 1) });

  it.each([
    ['nested too deep', { ...small, title: deep(5000) }, 'too-deep'],
    ['with a text too long', { ...small, title: 'x'.repeat(20_000_001) }, 'too-large'],
    [
      'with an expression too long',
      withItems(yesNo('a'), yesNo('b', { when: `a${' '.repeat(2_000_000)}` })),
      'expression-too-long',
    ],
  ])('%s is refused', (_what, input, code) => {
    expect(issuesOf(input).map((issue) => issue.code)).toContain(code);
  });

  it('with keys that reach for prototypes pollutes nothing', () => {
    const text = JSON.stringify(withItems(yesNo('a'))).replace(
      '"format"',
      '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "format"',
    );

    expect(told(text).length).toBeGreaterThan(0);
    expect(Reflect.get({}, 'polluted')).toBe(undefined);
  });

  it.each([
    [null],
    [undefined],
    [0],
    ['""'],
    [[[]]],
    [{ steps: 7 }],
    [{ ...small, steps: [null] }],
    [{ ...small, ticket: { title: {} } }],
  ])('such as %j is told, not thrown', (input) => {
    expect(issuesOf(input).length).toBeGreaterThan(0);
  });
});
