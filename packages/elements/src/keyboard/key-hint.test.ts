import { expect } from '../../../../testing/index.js';
import { languages } from '../messages/index.js';
import { ariaKeyShortcuts, keyHint, keyName } from './key-hint.js';

describe('keyHint', () => {
  it('names the keys that work from a text field', () => {
    expect(keyHint('unknown', { isMac: false })).to.deep.equal(['Alt', '0']);
  });

  it('names the shorter one where digits are no text', () => {
    expect(keyHint('unknown', { isMac: false, isInTextEntry: false })).to.deep.equal(['0']);
  });

  it('names the modifiers as a Mac has them', () => {
    expect(keyHint('send', { isMac: true })).to.deep.equal(['⌘', '↵']);
    expect(keyHint('firstGap', { isMac: true })).to.deep.equal(['⌥', 'M']);
    expect(keyHint('palette', { isMac: true, locale: 'de' })).to.deep.equal(['⌘', 'K']);
  });

  it('names the keys as the keyboards of a language do', () => {
    const hintsIn = (locale: string) =>
      (['send', 'addRow', 'removeRow', 'nextStep'] as const).map((action) =>
        keyHint(action, { isMac: false, locale }).join(' '),
      );

    expect(hintsIn('de-AT')).to.deep.equal(['Strg ↵', 'Alt Einfg', 'Alt Entf', 'Alt Bild ↓']);
    expect(hintsIn('fr')).to.deep.equal(['Ctrl ↵', 'Alt Inser', 'Alt Suppr', 'Alt Pg suiv']);
    expect(hintsIn('es')).to.deep.equal(['Ctrl ↵', 'Alt Insert', 'Alt Supr', 'Alt Av Pág']);
  });

  it('keeps the English names where a language has none of its own, or none is named', () => {
    for (const place of [{}, { locale: 'ar' }, { locale: 'en-GB' }, { locale: 'xx' }])
      expect(keyHint('removeRow', { isMac: false, ...place })).to.deep.equal(['Alt', 'Del']);
  });
});

describe('keyName', () => {
  it('names a key that is shown by itself', () => {
    expect(['en', 'fr', 'de'].map((locale) => keyName('Escape', locale))).to.deep.equal(['Esc', 'Échap', 'Esc']);
  });
});

describe('the keys of a language', () => {
  it('are none that its keyboards name as English ones do', () => {
    const same = languages.tags.flatMap((tag) =>
      Object.entries(languages.packOf(tag)?.keys ?? {}).filter(([key, name]) => keyName(key, 'en') === name),
    );

    expect(same).to.deep.equal([]);
  });
});

describe('ariaKeyShortcuts', () => {
  it('names every chord in the words of the attribute', () => {
    expect(ariaKeyShortcuts('unknown')).to.equal('0 Alt+0');
    expect(ariaKeyShortcuts('previous')).to.equal('Alt+ArrowUp');
    expect(ariaKeyShortcuts('send')).to.equal('Control+Enter');
  });
});
