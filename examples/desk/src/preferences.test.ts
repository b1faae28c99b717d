import { describe, expect, it } from 'vitest';
import { createMemory } from './keeping.js';
import { keepPreferences, readPreferences, type Preferences } from './preferences.js';

const unchosen: Preferences = {
  locale: 'fr',
  callerLocale: 'announced',
  ticketLocale: 'script',
  theme: 'auto',
  catalogSize: 'own',
};
const chosen: Preferences = {
  locale: 'ar',
  callerLocale: 'fr',
  ticketLocale: 'en',
  theme: 'dark',
  catalogSize: 'many',
};

describe('preferences', () => {
  it.each([
    [['en-GB', 'fr'], 'en'],
    [['nl', 'de-AT', 'en'], 'de'],
    [['fr-CA'], 'fr'],
    [['ar-MA'], 'ar'],
    [['nl'], 'fr'],
    [[], 'fr'],
  ] as const)('without a choice follow the browser: %j gives %s', (languages, locale) => {
    expect(readPreferences(createMemory(), languages)).toEqual({ ...unchosen, locale });
  });

  it('come back as they were chosen', () => {
    const keeping = createMemory();

    keepPreferences(keeping, chosen);

    expect(readPreferences(keeping, ['fr'])).toEqual(chosen);
  });

  it.each(['not json', '7', '{"locale":"xx","theme":"pink","ticketLocale":"ar"}'])(
    'ignore what they do not know: %s',
    (kept) => {
      const keeping = createMemory();
      keeping.setItem('filrouge-desk-preferences', kept);

      expect(readPreferences(keeping, ['fr'])).toEqual(unchosen);
    },
  );
});
