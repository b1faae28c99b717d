import { adoptStyles, CSSResult, html, render } from 'lit';
import { expect } from '../../../../testing/index.js';
import { baseStyles } from './base.js';

/** What the texts of an element compute to, by their ids, on a page of the direction. */
function directionsOn(pageDirection: string): Record<string, string> {
  const host = document.createElement('div');
  host.dir = pageDirection;
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const styles: readonly unknown[] = [baseStyles];
  adoptStyles(
    root,
    styles.flat(3).filter((style) => style instanceof CSSResult),
  );
  const words = html`<div id="words" lang="en">
    <p id="own">Say: <span id="arabic" lang="ar-EG">هل تسمعني؟</span></p>
    <p id="hebrew" lang="he">שלום. <b id="name" lang="de">Köln</b></p>
  </div>`;
  render(words, root);
  const directions = [...root.querySelectorAll('[id]')].map((text) => [text.id, getComputedStyle(text).direction]);
  host.remove();
  return Object.fromEntries(directions) as Record<string, string>;
}

describe('a text', () => {
  for (const page of ['ltr', 'rtl']) {
    it(`stands in the direction of its own language on a page that runs ${page}`, () => {
      expect(directionsOn(page)).to.deep.equal({ words: 'ltr', own: 'ltr', arabic: 'rtl', hebrew: 'rtl', name: 'ltr' });
    });
  }
});
