import { expect } from '../../../../testing/index.js';
import { ariaKeyShortcuts, keyHint } from './key-hint.js';

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
  });
});

describe('ariaKeyShortcuts', () => {
  it('names every chord in the words of the attribute', () => {
    expect(ariaKeyShortcuts('unknown')).to.equal('0 Alt+0');
    expect(ariaKeyShortcuts('previous')).to.equal('Alt+ArrowUp');
    expect(ariaKeyShortcuts('send')).to.equal('Control+Enter');
  });
});
