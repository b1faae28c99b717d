import { describe, expect, it } from 'vitest';
import { parseScenario } from './parse-scenario.js';

const yesNo = (id: string, more: object = {}) => ({ type: 'yesNo', id, label: id, ...more });
const matrixRow = { high: 'P1', medium: 'P2', low: 'P3' };

/** Codes and places of what is wrong with a scenario whose shape is wrong too. */
function toldBesideShape(items: readonly object[], parts: object = {}, lacks: readonly string[] = []) {
  const whole = {
    format: 1,
    id: 'small',
    version: '1',
    locales: ['en'],
    title: 'Small',
    client: { id: 'c', name: 'C' },
    steps: [{ id: 's', title: 'S', items }],
    ticket: { title: 'T' },
    misspelt: true,
    ...parts,
  };
  const scenario = Object.fromEntries(Object.entries(whole).filter(([key]) => !lacks.includes(key)));
  const parsed = parseScenario(scenario);
  return parsed.ok
    ? []
    : parsed.issues.map(({ code, path }) => `${code} ${path}`).filter((told) => told !== 'unknown-key /misspelt');
}

describe('a misshapen part', () => {
  it('does not hide conditions that read themselves or what stands later', () => {
    expect(toldBesideShape([yesNo('a', { when: 'a' }), yesNo('b', { when: 'c' }), yesNo('c')])).toEqual([
      'self-reference /steps/0/items/0/when',
      'reads-later /steps/0/items/1/when',
    ]);
  });

  it('does not hide a question that reads the priority, nor a fact that needs itself', () => {
    const priority = {
      impact: [{ is: 'low' }],
      urgency: [{ is: 'low' }],
      matrix: { high: matrixRow, medium: matrixRow, low: matrixRow },
    };
    const facts = [{ id: 'round', type: 'yesNo', value: 'round' }];

    expect(toldBesideShape([yesNo('a', { when: "priority == 'P1'" })], { priority, facts })).toEqual([
      'fact-cycle /facts/0/value',
      'reads-priority-early /steps/0/items/0/when',
    ]);
  });

  it('is not held against what reads it', () => {
    expect(toldBesideShape([yesNo('a', { label: 7 }), yesNo('b', { when: 'a' })])).toEqual([
      'wrong-type /steps/0/items/0/label',
    ]);
  });

  it.each([
    ['id', { id: undefined }, 'missing-key '],
    ['version', { version: undefined }, 'missing-key '],
    ['title', { title: undefined }, 'missing-key '],
    ['client’s id', { client: { name: 'C' } }, 'missing-key /client'],
    ['client’s name', { client: { id: 'c' } }, 'missing-key /client'],
    ['client’s name of another type', { client: { id: 'c', name: 7 } }, 'wrong-type /client/name'],
    ['ticket', { ticket: undefined }, 'missing-key '],
    ['ticket’s title', { ticket: {} }, 'missing-key /ticket'],
  ])('does not hide the rest where a scenario lacks its %s', (_name, parts, told) => {
    const written = JSON.parse(JSON.stringify(parts)) as object;
    const lacks = Object.keys(parts).filter((key) => !Object.hasOwn(written, key));

    expect(toldBesideShape([yesNo('a', { when: 'nobody' })], written, lacks)).toEqual(
      expect.arrayContaining([told, 'expression-unknown-name /steps/0/items/0/when']),
    );
    expect(toldBesideShape([yesNo('a')], written, lacks)).toEqual([told]);
  });

  it.each([
    ['are missing', { locales: undefined }, 'missing-key '],
    ['are none', { locales: [] }, 'too-few /locales'],
    ['are no list', { locales: 'fr' }, 'wrong-type /locales'],
    ['are misspelt in part', { locales: ['en', 'FR'] }, 'bad-locale /locales/1'],
  ])('is not held against texts where the locales %s', (_how, parts, told) => {
    const lacks = parts.locales === undefined ? ['locales'] : [];
    const items = [yesNo('a', { label: { en: 'A', fr: 'B' }, when: 'nobody' })];

    expect(toldBesideShape(items, parts, lacks)).toEqual([told, 'expression-unknown-name /steps/0/items/0/when']);
  });

  it('gets no name that something else has', () => {
    const items = [yesNo('leftOut1'), { type: 'yesNo', label: 'B' }, yesNo('c', { when: 'leftOut1' })];

    expect(toldBesideShape(items)).toEqual(['missing-key /steps/0/items/1']);
  });
});
