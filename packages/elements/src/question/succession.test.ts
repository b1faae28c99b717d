import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { expect, fixture } from '../../../../testing/index.js';
import { succession } from './succession.js';

class Stage extends LitElement {
  @property() name = 'one';
  @property({ type: Boolean }) isOver = false;
  readonly changes: string[] = [];

  override render() {
    if (this.isOver) return html`<p>over</p>`;
    const { name } = this;
    return html`${succession(name, html`<input id=${name} @change=${() => this.changes.push(name)} />`)}`;
  }

  protected override updated() {
    this.input?.focus();
  }

  renderNow(): void {
    this.performUpdate();
  }

  get input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }
}
customElements.define('test-stage', Stage);

async function stage(): Promise<Stage> {
  return fixture<Stage>(html`<test-stage></test-stage>`);
}

describe('succession', () => {
  it('keeps the place of a key, and makes a new one for another key', async () => {
    const element = await stage();
    const first = element.input;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.input).to.equal(first);

    element.name = 'two';
    await element.updateComplete;

    expect([...element.renderRoot.querySelectorAll('input')].map(({ id }) => id)).to.deep.equal(['two']);
  });

  it('moves the focus over without letting it go', async () => {
    const element = await stage();
    const before = element.input;

    element.name = 'two';
    element.renderNow();

    // Both are there while it moves. Asked of the document, not of its events: a window behind another one tells none.
    expect(before?.isConnected).to.equal(true);
    expect(element.shadowRoot?.activeElement?.id).to.equal('two');
    await element.updateComplete;
    expect(before?.isConnected).to.equal(false);
    expect(element.shadowRoot?.activeElement?.id).to.equal('two');
  });

  it('hears no change from what has gone', async () => {
    const element = await stage();
    document.execCommand('insertText', false, 'typed');
    expect(element.input?.value).to.equal('typed');

    element.name = 'two';
    await element.updateComplete;

    expect(element.changes).to.deep.equal([]);
  });

  it('bears that its place goes too', async () => {
    const element = await stage();

    element.name = 'two';
    element.renderNow();
    element.isOver = true;
    element.renderNow();
    await element.updateComplete;

    expect(element.renderRoot.textContent).to.equal('over');
  });
});
