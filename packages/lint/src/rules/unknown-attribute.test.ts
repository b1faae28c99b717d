import { choice, withItems } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { unknownAttribute } from './unknown-attribute.js';

const lists = {
  sites: [
    { value: 's1', label: 'Lille', attributes: { region: 'north' } },
    { value: 's2', label: 'Nice' },
  ],
};
const filteredBy = (where: object) =>
  withItems([choice('area', ['north', 'south']), { type: 'choice', id: 'site', label: 'Site', list: 'sites', where }], {
    lists,
  });

testRule(unknownAttribute, {
  valid: {
    'an attribute that one option has': filteredBy({ region: 'area' }),
    'a list that is not filtered': withItems([{ type: 'choice', id: 'site', label: 'Site', list: 'sites' }], { lists }),
  },
  invalid: {
    'an attribute misspelt': [
      filteredBy({ regoin: 'area' }),
      { path: '/steps/0/items/1/where/regoin', severity: 'error', params: { name: 'regoin', suggestion: 'region' } },
    ],
  },
});
