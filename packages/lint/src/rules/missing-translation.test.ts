import { expect, it } from 'vitest';
import { describeFinding } from '../describe-finding.js';
import { lint } from '../lint.js';
import { scenarioOf } from '../testing/scenario.js';
import { testRule } from '../testing/rule-tester.js';
import { missingTranslation } from './missing-translation.js';

const both = (en: string) => ({ en, fr: `${en} (fr)` });
const item = { type: 'integer', id: 'users', label: both('Users') };
const bilingual = {
  locales: ['en', 'fr'],
  title: both('Title'),
  steps: [{ id: 'step', title: both('Step'), items: [item] }],
  ticket: { title: 'Report' },
};

const withLabels = (...labels: readonly unknown[]) => ({
  ...bilingual,
  lists: { sites: labels.map((label, place) => ({ value: `s${place}`, label })) },
  steps: [
    {
      id: 'step',
      title: both('Step'),
      items: ['site', 'other'].map((id) => ({ type: 'choice', id, label: both('Site'), list: 'sites' })),
    },
  ],
});
const names = withLabels('Lyon', 'Grenoble', 'Annecy');

const withAliases = (aliases: unknown) => ({
  ...bilingual,
  steps: [
    {
      id: 'step',
      title: both('Step'),
      items: [
        { type: 'choice', id: 'scope', label: both('Scope'), options: [{ value: 'a', label: both('Anna'), aliases }] },
      ],
    },
  ],
});

it('says of a list that no label is written', () => {
  const [finding] = lint(scenarioOf(names), { rules: [missingTranslation] });

  expect(finding && describeFinding(finding, 'en').message).toBe('No label of the list "sites" is written in "fr".');
});

testRule(missingTranslation, {
  valid: {
    'one language, plain texts': {},
    'two languages, both written': bilingual,
    'a text without words': { ...bilingual, title: '{{ users }} / 24' },
    'one list of what callers say, for all languages': withAliases(['everybody']),
    'what callers say in each, in one of them nothing': withAliases({ en: ['everybody'], fr: [] }),
    'names in a shared list that the scenario itself says are names': {
      ...names,
      lint: { ignore: [{ rule: 'missing-translation', at: 'list:sites', because: 'Names of towns.' }] },
    },
  },
  invalid: {
    'a shared list of which nothing is written in a language, once': [
      names,
      { path: '/lists/sites', params: { locale: 'fr', list: 'sites' } },
    ],
    'what was forgotten in a shared list, each': [
      withLabels(both('Hall'), 'Platform'),
      { path: '/lists/sites/1/label', params: { locale: 'fr' } },
    ],
    'what callers say, in one language only': [
      withAliases({ fr: ['tout le monde'] }),
      { path: '/steps/0/items/0/options/0/aliases', params: { locale: 'en' } },
    ],
    'a plain text where there are two languages': [
      { ...bilingual, title: 'Title' },
      { path: '/title', params: { locale: 'fr' } },
    ],
    'a language left out': [
      { ...bilingual, steps: [{ id: 'step', title: both('Step'), items: [{ ...item, help: { fr: 'Combien' } }] }] },
      { path: '/steps/0/items/0/help', params: { locale: 'en' } },
    ],
  },
});
