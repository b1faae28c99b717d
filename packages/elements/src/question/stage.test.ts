import { html, LitElement, noChange } from 'lit';
import { property } from 'lit/decorators.js';
import { expect, fixture } from '../../../../testing/index.js';
import { stage, type Turn } from './stage.js';

class Theatre extends LitElement {
  @property() now = 'one';
  @property() next: string | undefined;
  /** Whether what waits is made, or left as it was. */
  makes = true;
  /** How often content was made of a key. */
  readonly made: string[] = [];

  override render() {
    const upcoming: Turn = { key: this.next ?? '', content: this.makes ? this.#content(this.next ?? '') : noChange };
    return html`${stage({ key: this.now, content: this.#content(this.now) }, this.next === undefined ? undefined : upcoming)}`;
  }

  #content(key: string) {
    this.made.push(key);
    return html`<label id="label">${key}<input data-key=${key} /></label>`;
  }

  get inputs(): readonly HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll('input')];
  }

  get keys(): readonly (string | undefined)[] {
    return this.inputs.map(({ dataset }) => dataset.key);
  }

  async show(state: Partial<Pick<Theatre, 'now' | 'next' | 'makes'>>): Promise<void> {
    Object.assign(this, { next: undefined, makes: true }, state);
    this.requestUpdate();
    await this.updateComplete;
  }
}
customElements.define('test-theatre', Theatre);

const theatre = (): Promise<Theatre> => fixture<Theatre>(html`<test-theatre></test-theatre>`);

describe('stage', () => {
  it('shows what waited as it was made, in place of what was shown', async () => {
    const element = await theatre();
    await element.show({ next: 'two' });
    const [, waiting] = element.inputs;
    expect(element.keys).to.deep.equal(['one', 'two']);

    await element.show({ now: 'two' });

    expect(element.inputs).to.deep.equal([waiting]);
  });

  it('has one of each id, and gives them to what is shown', async () => {
    const element = await theatre();
    const labels = () => [...element.renderRoot.querySelectorAll('#label')].map(({ textContent }) => textContent);
    await element.show({ next: 'two' });
    expect(labels()).to.deep.equal(['one']);

    await element.show({ now: 'two' });

    expect(labels()).to.deep.equal(['two']);
  });

  it('keeps out of sight what waits, and shows what enters', async () => {
    const element = await theatre();
    await element.show({ next: 'two' });
    const turns = [...element.renderRoot.querySelectorAll('.turn')];
    expect(turns.map((turn) => turn.matches('.upcoming'))).to.deep.equal([false, true]);

    await element.show({ now: 'two' });

    expect(turns[1]?.matches('.upcoming')).to.equal(false);
  });

  it('puts another key in the place of what is shown when it did not wait', async () => {
    const element = await theatre();
    await element.show({ next: 'two' });
    const [first] = element.inputs;

    await element.show({ now: 'three', next: 'two', makes: false });

    expect(element.keys).to.deep.equal(['three', 'two']);
    expect(element.inputs[0]).to.equal(first);
  });

  it('makes nothing again that is left as it was', async () => {
    const element = await theatre();
    await element.show({ next: 'two' });
    element.made.length = 0;

    await element.show({ next: 'two', makes: false });

    expect(element.made).to.deep.equal(['one']);
    expect(element.keys).to.deep.equal(['one', 'two']);
  });

  it('drops what waits when something else comes next, or nothing', async () => {
    const element = await theatre();
    await element.show({ next: 'two' });
    await element.show({ next: 'three', makes: false });
    expect(element.keys).to.deep.equal(['one']);

    await element.show({ next: 'two' });
    await element.show({});
    expect(element.keys).to.deep.equal(['one']);
  });
});
