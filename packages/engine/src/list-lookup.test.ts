import { expect, it } from 'vitest';
import { lookupInList } from './list-lookup.js';
import { testLookupSource } from './testing/lookup-suite.js';

const sites = [
  { value: 's1', label: 'Lille' },
  { value: 's2', label: 'Lyon Gerland', attributes: { region: 'Auvergne-Rhône-Alpes' } },
  { value: 's3', label: 'Le Havre' },
];

testLookupSource('a list', () => lookupInList(sites));

it('finds by attributes, without accents', async () => {
  const found = await lookupInList(sites).search('rhone', {
    signal: new AbortController().signal,
    locale: 'fr',
    limit: 5,
    answers: {},
  });

  expect(found).toMatchObject([{ value: 's2' }]);
});
