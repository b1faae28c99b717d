import { describe, expect, it } from 'vitest';
import { createMemory } from './keeping.js';
import { keepPreferences, readPreferences } from './preferences.js';

describe('preferences', () => {
  it.each([
    [['en-GB', 'fr'], 'en'],
    [['de', 'en'], 'en'],
    [['fr-CA'], 'fr'],
    [['de'], 'fr'],
    [[], 'fr'],
  ] as const)('without a choice follow the browser: %j gives %s', (languages, locale) => {
    expect(readPreferences(createMemory(), languages)).toEqual({ locale, theme: 'auto' });
  });

  it('come back as they were chosen', () => {
    const keeping = createMemory();

    keepPreferences(keeping, { locale: 'en', theme: 'dark' });

    expect(readPreferences(keeping, ['fr'])).toEqual({ locale: 'en', theme: 'dark' });
  });

  it.each(['not json', '7', '{"locale":"xx","theme":"pink"}'])('ignore what they do not know: %s', (kept) => {
    const keeping = createMemory();
    keeping.setItem('filrouge-desk-preferences', kept);

    expect(readPreferences(keeping, ['fr'])).toEqual({ locale: 'fr', theme: 'auto' });
  });
});
