import { describe, expect, it } from 'vitest';
import { foldText } from './fold.js';

describe('foldText', () => {
  it.each([
    ['Écran  NOIR', 'ecran noir'],
    [' à l’étage\n', "a l'etage"],
    ['Cœur, Ægir, Straße', 'coeur, aegir, strasse'],
    ['e\u0301cran', 'ecran'],
    ['Ångström Łódź Ñandú', 'angstrom lodz nandu'],
    ['\u00a0déjà\u202fvu ?', 'deja vu ?'],
    ['', ''],
    ['हिन्दी', 'हिन्दी'],
    ['한국어', '한국어'],
    ['İstanbul', 'istanbul'],
  ])('%s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    const once = foldText('  Œuvre Élevée ŒŒ ');

    expect(foldText(once)).toBe(once);
  });
});
