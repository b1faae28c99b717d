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

testRule(missingTranslation, {
  valid: {
    'one language, plain texts': {},
    'two languages, both written': bilingual,
    'a text without words': { ...bilingual, title: '{{ users }} / 24' },
  },
  invalid: {
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
