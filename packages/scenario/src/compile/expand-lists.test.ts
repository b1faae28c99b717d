import { describe, expect, it } from 'vitest';
import { parseScenario } from '../parse/parse-scenario.js';

const lists = {
  sites: [
    { value: 's1', label: 'Lille', attributes: { region: 'north' } },
    { value: 's2', label: 'Lyon', aliases: ['Gerland'], attributes: { region: 'south' } },
    { value: 's3', label: 'Mobile team' },
  ],
};

const region = {
  type: 'choice',
  id: 'region',
  label: 'Region',
  options: [
    { value: 'north', label: 'North' },
    { value: 'south', label: 'South' },
  ],
};
const site = { type: 'choice', id: 'site', label: 'Site', list: 'sites' };

const scenarioWith = (items: readonly object[], parts: object = {}) =>
  parseScenario({
    format: 1,
    id: 'a',
    version: '1',
    locales: ['en'],
    title: 'A',
    client: { id: 'c', name: 'C' },
    lists,
    steps: [{ id: 's', title: 'S', items }],
    ticket: { title: 'T' },
    ...parts,
  });

function issuesOf(items: readonly object[], parts: object = {}): readonly string[] {
  const parsed = scenarioWith(items, parts);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('a shared list', () => {
  it('gives its options to every question that takes it', () => {
    const parsed = scenarioWith([site, { ...site, type: 'choices', id: 'others' }]);
    const offered = parsed.ok
      ? parsed.scenario.cells.flatMap((cell) =>
          cell.kind === 'question' ? [cell.options.map(({ source }) => source.value)] : [],
        )
      : [];

    expect(offered).toEqual([
      ['s1', 's2', 's3'],
      ['s1', 's2', 's3'],
    ]);
  });

  it('is taken by follow-ups too', () => {
    const then = [site];
    const more = { ...region, options: [{ value: 'north', label: 'North', then }] };

    expect(issuesOf([more])).toEqual([]);
  });

  it('that nobody wrote is told, with the name that was meant', () => {
    const parsed = scenarioWith([{ ...site, list: 'site' }]);

    expect(parsed).toMatchObject({
      issues: [{ code: 'unknown-list', path: '/steps/0/items/0/list', params: { list: 'site', suggestion: 'sites' } }],
    });
  });

  it('is told its mistakes once, where they stand', () => {
    const wrong = {
      sites: [...lists.sites, { value: 's4', label: 'Oslo {{ nobody }}' }, { value: 's4', label: 'Rome' }],
    };

    expect(issuesOf([site, { ...site, id: 'other' }], { lists: wrong })).toEqual([
      'duplicate-option /lists/sites/4/value',
      'expression-unknown-name /lists/sites/3/label',
    ]);
  });

  it.each([
    [{ options: [{ value: 'a', label: 'A' }] }, 'options-twice /steps/0/items/0/list'],
    [{ list: undefined }, 'missing-key /steps/0/items/0'],
    [{ where: { region: 'nobody' } }, 'expression-unknown-name /steps/0/items/0/where'],
  ])('with %j is told: %s', (more, issue) => {
    expect(issuesOf([{ ...site, ...more }])).toContain(issue);
  });

  it('has no follow-ups: their ids could stand in one place only', () => {
    const wrong = { sites: [{ value: 's1', label: 'Lille', then: [region] }] };

    expect(issuesOf([site], { lists: wrong })).toContain('unknown-key /lists/sites/0/then');
  });
});
