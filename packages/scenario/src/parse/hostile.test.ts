import { describe, expect, it } from 'vitest';
import { expressionLimits } from '../expression/limits.js';
import { migrateScenario } from '../migrate/migrate-scenario.js';
import { parseResolved } from '../resolve/parse-resolved.js';
import { resolveFiles } from '../resolve/resolve-scenario.js';
import { needsResolving } from '../resolve/resolve-scenario.js';
import { maxCharacters, maxValues } from './limits.js';
import { parseScenario } from './parse-scenario.js';

/** A scenario of these items; a text of JSON where keys must be written that no literal can hold. */
const withItems = (items: readonly unknown[], more: object = {}) => ({
  format: 1,
  id: 'hostile',
  version: '1',
  locales: ['en'],
  title: 'Hostile',
  client: { id: 'acme', name: 'Acme' },
  steps: [{ id: 'only', title: 'Only', items }],
  ticket: { title: 'Ticket' },
  ...more,
});
const question = (id: string, more: object = {}) => ({ type: 'text', id, label: id, ...more });

function codesOf(input: unknown): readonly string[] {
  const parsed = parseScenario(input);
  return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
}

/** Follow-ups in follow-ups, this often. */
function nested(levels: number): object {
  let items: readonly object[] = [question('last')];
  for (let level = levels; level > 0; level -= 1)
    items = [{ type: 'choice', id: `q${level}`, label: 'Q', options: [{ value: 'a', label: 'A', then: items }] }];
  return withItems(items);
}

/** An object in an object, this often, made without recursion. */
function deep(levels: number): object {
  let value: object = {};
  for (let level = 0; level < levels; level += 1) value = { then: value };
  return value;
}

describe('what a scenario may hold', { timeout: 300_000 }, () => {
  it('takes 5,000 questions and more', () => {
    expect(codesOf(withItems(Array.from({ length: 5_200 }, (_, place) => question(`q${place}`))))).toEqual([]);
  });

  it('takes follow-ups twelve deep, and tells deeper nesting', () => {
    expect(codesOf(nested(12))).toEqual([]);
    expect(codesOf(nested(20))).toEqual(['too-deep']);
  });

  it('takes expressions of 2,000 characters, and tells longer ones', () => {
    const long = (length: number) => `answered(a)${' '.repeat(length - 'answered(a)'.length)}`;
    const withWhen = (length: number) => withItems([question('a'), question('b', { when: long(length) })]);

    expect(expressionLimits.sourceLength).toBe(2_000);
    expect(codesOf(withWhen(2_000))).toEqual([]);
    expect(codesOf(withWhen(2_001))).toEqual(['expression-too-long']);
  });

  it('tells more characters or values than it goes through', () => {
    expect(codesOf(withItems([question('a', { help: 'x'.repeat(maxCharacters) })]))).toEqual(['too-large']);
    expect(codesOf(withItems(Array.from({ length: maxValues }, () => 0)))).toEqual(['too-large']);
  });
});

describe('what nobody writes by mistake', { timeout: 300_000 }, () => {
  it.each([
    ['objects 100,000 deep', () => deep(100_000)],
    ['a scenario that holds itself', () => ({ ...withItems([]), ...cyclic() })],
    ['items that hold themselves', () => withItems([cyclic()])],
  ])('refuses %s', (_name, hostile) => {
    expect(codesOf(hostile())).toEqual(['too-deep']);
    expect(migrateScenario(hostile()).ok).toBe(false);
    expect(needsResolving(hostile())).toBe(false);
    expect(resolveFiles('a', new Map([['a', { ok: true, value: hostile() }]])).issues.map(({ code }) => code)).toEqual([
      'too-deep',
    ]);
  });

  it('goes through texts of 10 MB and lists of 100,000 options', () => {
    const options = Array.from({ length: 100_000 }, (_, place) => ({ value: `v${place % 99_999}`, label: 'Same' }));
    const text = '{{ '.repeat(3_000_000);

    expect(codesOf(withItems([{ type: 'choice', id: 'many', label: 'Many', options }]))).toEqual(['duplicate-option']);
    expect(codesOf(withItems([question('a', { help: text })]))).toHaveLength(1);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])('takes %s for a key like any other', (key) => {
    const evil = `{ "${key}": { "polluted": true, "isAdmin": true } }`;
    const texts = [
      evil,
      JSON.stringify(withItems([])).replace('"ticket":{', `"ticket":{ "fields": ${evil},`),
      JSON.stringify(withItems([])).replace('"client":{', `"client":{ "${key}": { "polluted": true },`),
      `{ "format": 1, "extends": "b", "id": "o", "version": "1", "${key}": { "polluted": true }, "client": ${evil},
         "lists": ${evil}, "changes": [{ "set": "${key}", "to": ${evil} }, { "add": ${evil}, "into": "rules:${key}" }] }`,
    ];
    const base = { ok: true, value: withItems([question('a')]) } as const;

    for (const text of texts) {
      const value: unknown = JSON.parse(text);
      const { source } = resolveFiles(
        'a',
        new Map([
          ['a', { ok: true, value }],
          ['b', base],
        ]),
      );
      for (const input of [text, value, source]) codesOf(input);
      migrateScenario({ ...(value as object), format: 0 });
    }

    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

/** Many of a kind, by place. */
const many = <Made>(count: number, made: (place: number) => Made) =>
  Array.from({ length: count }, (_, place) => made(place));

/** They say that there are more, and zod gives up before its stand-in does. */
const countsOthers: ReadonlySet<string> = new Set(['more-mistakes', 'too-many-mistakes']);

const choice = (options: readonly unknown[]) => withItems([{ type: 'choice', id: 'many', label: 'Many', options }]);

// Each was once a throw, or took longer the more often it was repeated: it is done when it ends.
describe('thousands of mistakes', { timeout: 300_000 }, () => {
  it.each<[string, () => unknown, Readonly<Record<string, number>>]>([
    [
      'options with a misspelt key',
      () => choice(many(100_000, () => ({ valu: 'v', label: 'L' }))),
      { 'unknown-key': 100, 'missing-key': 100 },
    ],
    ['numbers where items are wanted', () => withItems(many(1_000_000, () => 0)), { 'wrong-type': 100 }],
    [
      'host values of no type',
      () => withItems([question('a')], { context: Object.fromEntries(many(150_000, (place) => [`k${place}`, 'txt'])) }),
      { 'value-not-allowed': 100 },
    ],
    [
      'keys nobody knows',
      () => ({ ...withItems([question('a')]), ...Object.fromEntries(many(200_000, (place) => [`k${place}`, 0])) }),
      { 'unknown-key': 100 },
    ],
    [
      'misspelt keys that must be there',
      () => withItems(many(5_000, (place) => ({ type: 'text', id: `q${place}`, lable: 'L' }))),
      { 'unknown-key': 100, 'missing-key': 100 },
    ],
    [
      'names nobody declares, beside what is misshapen',
      () =>
        withItems([
          ...many(5_000, (place) => question(`question${place}`, { when: `questoin${place}x` })),
          { type: 'text', label: 'L' },
        ]),
      { 'missing-key': 1, 'expression-unknown-name': 100 },
    ],
    [
      'host values nobody declares',
      () =>
        withItems(
          many(5_000, (place) => question(`q${place}`, { prefill: `context.a${place}` })),
          { context: Object.fromEntries(many(5_000, (place) => [`b${place}x`, 'text'])) },
        ),
      { 'unknown-context-key': 100 },
    ],
    [
      'lists nobody wrote',
      () =>
        withItems(
          many(5_000, (place) => ({ type: 'choice', id: `q${place}`, label: 'Q', list: `a${place}` })),
          { lists: Object.fromEntries(many(5_000, (place) => [`b${place}x`, [{ value: 'a', label: 'A' }]])) },
        ),
      { 'unknown-list': 100 },
    ],
    [
      'what stands behind a misspelt type',
      () => withItems([{ type: 'choise', id: 'many', label: 'Many', options: many(1_500_000, () => 0) }]),
      { 'unknown-type': 1 },
    ],
    [
      'what stands behind a misspelt key',
      () => withItems([], { steps: undefined, stpes: many(1_500_000, () => 0) }),
      { 'missing-key': 1, 'unknown-key': 1 },
    ],
    [
      'repeats each over the one before',
      () =>
        withItems(
          many(10_000, (place) => ({
            type: 'repeat',
            id: `r${place}`,
            label: 'R',
            ...(place === 0 ? { max: 3 } : { over: `r${place - 1}` }),
            items: [question(`q${place}`)],
          })),
        ),
      { 'repeat-too-large': 1 },
    ],
    [
      'wrong options of a list that many questions take',
      () =>
        withItems(
          many(2_000, (place) => ({ type: 'choice', id: `q${place}`, label: 'Q', list: 'shared' })),
          { lists: { shared: many(500, (place) => ({ value: `v${place}`, label: 'L', when: `x${place}y == 1` })) } },
        ),
      { 'expression-unknown-name': 100 },
    ],
    ['items of one id', () => withItems(many(20_000, () => question('same'))), { 'duplicate-id': 100 }],
    ['more items than a call can have', () => withItems(many(50_000, () => question('same'))), { 'too-large': 1 }],
    [
      'a language tag of ten million letters',
      () => withItems([question('a')], { locales: [`en${'-abcdefgh'.repeat(1_000_000)}`] }),
      { 'bad-locale': 1 },
    ],
    [
      'a host value of ten million letters',
      () => withItems([question('a', { prefill: `context${'.a'.repeat(5_000_000)}` })]),
      { 'bad-prefill': 1 },
    ],
  ])('are told by the first of them: %s', (_what, made, told) => {
    const counted: Record<string, number> = {};
    for (const code of codesOf(made()).filter((each) => !countsOthers.has(each)))
      counted[code] = (counted[code] ?? 0) + 1;

    expect(counted).toEqual(told);
  });

  it.each([
    ['added after another', { changes: [{ add: many(600_000, () => ({})), after: 'a' }] }],
    ['added into a step', { changes: [{ add: many(600_000, () => ({})), into: 'step:only', at: 'start' }] }],
    ['listed', { steps: many(600_000, () => 0) }],
  ])('are told where an overlay brings them: %s', (_how, brought) => {
    const overlay = { format: 1, extends: 'b', id: 'o', version: '1', ...brought };
    const files = new Map([
      ['a', { ok: true, value: overlay }],
      ['b', { ok: true, value: withItems([question('a')]) }],
    ] as const);

    const parsed = parseResolved(resolveFiles('a', files));

    expect(parsed.ok).toBe(false);
  });

  it('keeps the places of what is left when half of a list is cut out', () => {
    const items = many(2_000, (place) =>
      place % 2 === 0 ? { type: 'text', id: `q${place}` } : question(`q${place}`, { when: 'nobody' }),
    );
    const parsed = parseScenario(withItems(items));

    const unknown = parsed.ok ? [] : parsed.issues.filter(({ code }) => code === 'expression-unknown-name');
    expect(unknown.map(({ path }) => path)).toEqual(many(100, (place) => `/steps/0/items/${place * 2 + 1}/when`));
  });
});

function cyclic(): object {
  const held: { then?: object } = {};
  held.then = held;
  return held;
}
