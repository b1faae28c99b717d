import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from './analyzer.js';
import { english } from './languages/en.js';
import { french } from './languages/fr.js';
import { plainLanguage } from './languages/language.js';

const terms = (text: string, language = french) => tokensOf(text, language).map(({ term }) => term);

describe('the analyzer', () => {
  it.each([
    ['accents', 'réinitialiser', 'reinitialiser'],
    ['capitals', 'ÉCRAN BLOQUÉ', 'écran bloqué'],
    ['elisions', "l'écran d’accueil", 'écran accueil'],
    ['curly and straight apostrophes', 'qu’imprimer', "qu'imprimer"],
    ['plurals', 'imprimantes', 'imprimante'],
    ['ligatures', 'cœur', 'coeur'],
    ['stopwords', 'je ne peux pas avec le badge', 'badge'],
    ['composed and decomposed letters', 'e\u0301cran', 'écran'],
  ])('does not mind %s', (_what, one, other) => {
    expect(terms(one)).toEqual(terms(other));
    expect(terms(one)).not.toEqual([]);
  });

  it.each([
    ['0x80070057', '#0x80070057'],
    ['KB5034441', '#kb5034441'],
    ['ERR_CONNECTION_RESET', '#err_connection_reset'],
    ['v3.2.1', '#3.2.1'],
    ['3.2.1', '#3.2.1'],
    ['691', '#691'],
    ['outlook.exe', '#outlook.exe'],
    ['Windows 11', '#windows11'],
    ['windows11', '#windows11'],
    ['PC-1234', '#pc1234'],
  ])('keeps %s whole', (text, term) => {
    expect(terms(text)).toContain(term);
    expect(terms(text, english)).toContain(term);
  });

  it('finds half a code too', () => {
    expect(terms('KB5034441')).toContain('#5034441');
    expect(terms('ERR_CONNECTION_RESET', english)).toContain(terms('connection', english)[0]);
  });

  it('tells a short compound as one word too', () => {
    expect(terms('e-mail')).toContain('fr:email');
    expect(terms('wi-fi', english)).toContain('en:wifi');
  });

  it('keeps the words of a language it does not know', () => {
    expect(terms('impressora não imprime', plainLanguage)).toEqual(['und:impressora', 'und:nao', 'und:imprime']);
  });

  it('reads letters of mathematics as letters', () => {
    expect(terms('𝐻 𝐇𝐻𝑇')).toEqual(terms('h hht'));
  });

  it('gives terms without spaces for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const term of terms(text)) expect(term).toMatch(/^(?:fr:|#)\S+$/);
      }),
    );
  });
});
