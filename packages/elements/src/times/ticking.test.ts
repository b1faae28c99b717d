import { html, render } from 'lit';
import { expect, waitUntil } from '../../../../testing/index.js';
import { ticking } from './ticking.js';

describe('ticking', () => {
  it('renews its own text and nothing around it', async () => {
    let now = 1;
    let renders = 0;
    const place = document.createElement('div');
    const shown = () => (renders += 1) && html`<p>${ticking(() => String(now))}</p>`;
    const part = render(shown(), place);

    now = 2;
    await waitUntil(() => place.textContent === '2', 'the text is renewed', { timeout: 5000 });

    expect(renders).to.equal(1);
    part.setConnected(false);
  });

  it('stops when it leaves the page and is up to date when it comes back', () => {
    let now = 1;
    const place = document.createElement('div');
    const part = render(html`${ticking(() => String(now))}`, place);

    part.setConnected(false);
    now = 2;
    expect(place.textContent).to.equal('1');
    part.setConnected(true);

    expect(place.textContent).to.equal('2');
    part.setConnected(false);
  });
});
