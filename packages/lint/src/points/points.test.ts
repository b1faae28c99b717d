import { expect, it } from 'vitest';
import { choice, scenarioOf, withItems } from '../testing/scenario.js';
import { pointsOf } from './points.js';

const sites = [
  { value: 'lyon', label: 'Lyon', attributes: { rank: 'main', phone: '1' } },
  { value: 'vif', label: 'Vif', attributes: { rank: 'local', phone: '2' } },
  { value: 'die', label: 'Die', attributes: { rank: 'local', phone: '3' } },
  { value: 'crest', label: 'Crest', attributes: { rank: 'local', phone: '4' } },
];
const site = { type: 'choice', id: 'site', label: 'Site', list: 'sites' };

const optionsOf = (items: readonly object[], parts: object = {}) =>
  pointsOf(scenarioOf(withItems(items, { lists: { sites }, ...parts }))).flatMap(({ kind, id }) =>
    kind === 'option' ? [id] : [],
  );
const ruled = (when: string) => ({ escalation: [{ when, level: 'L1', group: 'g' }] });

it('takes options of a shared list that nothing tells apart for one', () => {
  expect(optionsOf([site])).toEqual(['site=lyon']);
});

it.each([
  ['by an attribute that a rule reads', ruled("attribute(site, 'rank') == 'main'"), ['lyon', 'vif']],
  ['by its value in a rule', ruled("site == 'die'"), ['lyon', 'die']],
  [
    'by an attribute in a text',
    { ticket: { title: "{{ attribute(site, 'phone') }}" } },
    ['lyon', 'vif', 'die', 'crest'],
  ],
])('keeps an option of a shared list that is told apart %s', (_how, parts, expected) => {
  expect(optionsOf([site], parts)).toEqual(expected.map((value) => `site=${value}`));
});

it('tells options apart by what a question filters the list by', () => {
  const rank = choice('rank', ['main', 'local']);

  expect(optionsOf([rank, { ...site, where: { rank: 'rank' } }])).toEqual([
    'rank=main',
    'rank=local',
    'site=lyon',
    'site=vif',
  ]);
});

it('counts each option that is written in its question', () => {
  expect(optionsOf([choice('scope', ['me', 'team', 'site'])])).toEqual(['scope=me', 'scope=team', 'scope=site']);
});
