import { expect, fixture, html } from '../../../../testing/index.js';
import { breakable } from './breakable.js';

describe('breakable', () => {
  it('breaks an address at its signs, and reads as it was', async () => {
    const text = 'jean-baptiste.dupont@logistique-atlantique.example';
    const place = await fixture<HTMLElement>(html`<p>${breakable(text)}</p>`);

    expect(place.textContent).to.equal(text);
    expect(place.innerHTML.replace(/<!--.*?-->/g, '').split('<wbr>')).to.deep.equal([
      'jean',
      '-baptiste',
      '.dupont',
      '@logistique',
      '-atlantique',
      '.example',
    ]);
  });
});
