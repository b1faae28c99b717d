import { expect } from '../../../../testing/index.js';
import { shortcutOf, type ShortcutPress } from './shortcut-of.js';

/** What a key pressed on an element of that tag means. */
function pressed(
  init: KeyboardEventInit,
  target: HTMLElement = document.createElement('div'),
): ShortcutPress | undefined {
  let press: ShortcutPress | undefined;
  document.body.append(target);
  target.addEventListener('keydown', (event) => (press = shortcutOf(event)));
  target.dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, ...init }));
  target.remove();
  return press;
}

const field = () => document.createElement('input');

describe('shortcutOf', () => {
  it('reads a digit as the option to pick', () => {
    expect(pressed({ key: '3', code: 'Digit3' })).to.deep.equal({ action: 'pick', scope: 'question', digit: 3 });
  });

  it('reads the top row of an AZERTY keyboard without Shift, and its number pad', () => {
    expect(pressed({ key: '&', code: 'Digit1' })?.digit).to.equal(1);
    expect(pressed({ key: '7', code: 'Numpad7' })?.digit).to.equal(7);
    expect(pressed({ key: 'Home', code: 'Numpad7' })).to.equal(undefined);
  });

  it('reads a key held down once, but for moves', () => {
    expect(pressed({ key: 'a', code: 'KeyA', altKey: true, repeat: true })).to.equal(undefined);
    expect(pressed({ key: 'Enter', repeat: true }, field())).to.equal(undefined);
    expect(pressed({ key: 'ArrowUp', altKey: true, repeat: true })?.action).to.equal('previous');
    expect(pressed({ key: 'PageDown', altKey: true, repeat: true })?.action).to.equal('nextStep');
  });

  it('leaves digits to a text entry, where Alt+0 still means "does not know"', () => {
    expect(pressed({ key: '3', code: 'Digit3' }, field())).to.equal(undefined);
    expect(pressed({ key: '0', code: 'Digit0' }, field())).to.equal(undefined);
    expect(pressed({ key: 'º', code: 'Digit0', altKey: true }, field())?.action).to.equal('unknown');
  });

  it('goes on by Enter, but leaves it to a button and to a new line', () => {
    expect(pressed({ key: 'Enter' }, field())?.action).to.equal('goOn');
    expect(pressed({ key: 'Enter' }, document.createElement('button'))).to.equal(undefined);
    expect(pressed({ key: 'Enter', shiftKey: true }, document.createElement('textarea'))).to.equal(undefined);
  });

  it('sends by Ctrl+Enter and by Cmd+Enter from anywhere', () => {
    expect(pressed({ key: 'Enter', ctrlKey: true }, document.createElement('button'))?.action).to.equal('send');
    expect(pressed({ key: 'Enter', metaKey: true }, field())?.action).to.equal('send');
  });

  it('follows the letter of the layout, its place only where there is no Latin letter', () => {
    expect(pressed({ key: 'm', code: 'Semicolon', altKey: true })?.action).to.equal('firstGap');
    expect(pressed({ key: 'q', code: 'KeyA', altKey: true })).to.equal(undefined);
    expect(pressed({ key: 'ь', code: 'KeyM', altKey: true })?.action).to.equal('firstGap');
    expect(pressed({ key: 'µ', code: 'Semicolon', altKey: true })?.action).to.equal('firstGap');
  });

  it('opens the palette by a slash, as each layout types it, but leaves a slash to a text', () => {
    expect(pressed({ key: '/', code: 'Slash' })?.action).to.equal('palette');
    expect(pressed({ key: '/', code: 'Period', shiftKey: true })?.action).to.equal('palette');
    expect(pressed({ key: '/', code: 'Slash' }, field())).to.equal(undefined);
    expect(pressed({ key: 'k', code: 'KeyK', ctrlKey: true }, field())?.action).to.equal('palette');
    expect(pressed({ key: 'k', code: 'KeyK', metaKey: true }, field())?.action).to.equal('palette');
  });

  it('takes no AltGr combination for a shortcut', () => {
    expect(pressed({ key: 'm', code: 'KeyM', altKey: true, ctrlKey: true })).to.equal(undefined);
  });

  it('stays silent while an input method composes, and when somebody handled the key', () => {
    expect(pressed({ key: 'Enter', isComposing: true }, field())).to.equal(undefined);
    const target = field();
    target.addEventListener('keydown', (event) => event.preventDefault());
    expect(pressed({ key: 'Enter' }, target)).to.equal(undefined);
  });
});
