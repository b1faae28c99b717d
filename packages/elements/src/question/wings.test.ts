import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { expect, fixture } from '../../../../testing/index.js';
import { stage, type Turn } from './stage.js';
import { TwoPlaces } from './wings.js';

class Theatre extends LitElement {
  @property() now = 'one';
  @property() next: string | undefined;
  readonly wings = new TwoPlaces();
  /** Whether what waits is made, or left as it was. */
  makes = true;
  /** What the content of every key is made of. */
  ground: readonly unknown[] = [{}];
  /** Of which keys content was made, in order. */
  readonly made: string[] = [];

  override render() {
    const waits = { key: this.next ?? '' };
    const upcoming = this.makes ? this.#turn(waits.key) : waits;
    return html`${stage(this.#turn(this.now), this.wings, this.next === undefined ? undefined : upcoming)}`;
  }

  #turn(key: string): Turn {
    const content = () => {
      this.made.push(key);
      return html`<label id="label">${key}<input data-key=${key} /></label><a href="#${key}">${key}</a>`;
    };
    return { key, ground: this.ground, content };
  }

  get inputs(): readonly HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll('input')];
  }

  /** Of what is shown. */
  get keys(): readonly (string | undefined)[] {
    return this.#keysIn('.turn:not(.upcoming)');
  }

  /** Of what waits. */
  get waiting(): readonly (string | undefined)[] {
    return this.#keysIn('.upcoming');
  }

  #keysIn(turns: string): readonly (string | undefined)[] {
    return [...this.renderRoot.querySelectorAll<HTMLInputElement>(`${turns} input`)].map(({ dataset }) => dataset.key);
  }

  async show(state: Partial<Pick<Theatre, 'now' | 'next' | 'makes' | 'ground'>>): Promise<void> {
    Object.assign(this, { next: undefined, makes: true }, state);
    this.requestUpdate();
    await this.updateComplete;
  }
}
customElements.define('test-theatre', Theatre);

const theatre = (): Promise<Theatre> => fixture<Theatre>(html`<test-theatre></test-theatre>`);

describe('the wings of a stage', () => {
  it('shows what waited as it was made, in place of what was shown', async () => {
    const element = await theatre();
    await element.show({ next: 'two' });
    const [, waiting] = element.inputs;
    expect([element.keys, element.waiting]).to.deep.equal([['one'], ['two']]);
    element.made.length = 0;

    await element.show({ now: 'two', next: 'two', makes: false });

    expect([element.keys, element.waiting]).to.deep.equal([['two'], ['one']]);
    expect(element.inputs[1]).to.equal(waiting);
    expect(element.made).to.deep.equal([]);
  });

  it('makes anew what waited when what it is made of changed', async () => {
    const element = await theatre();
    await element.show({ next: 'two' });
    element.made.length = 0;

    await element.show({ now: 'two', next: 'two', makes: false, ground: [{}] });

    expect(element.made).to.deep.equal(['two']);
  });

  it('makes what comes next of what was shown before', async () => {
    const element = await theatre();
    await element.show({ next: 'two' });
    await element.show({ now: 'two', next: 'two', makes: false });
    const turns = element.renderRoot.querySelectorAll('.turn');

    await element.show({ now: 'two', next: 'three' });

    expect([element.keys, element.waiting]).to.deep.equal([['two'], ['three']]);
    expect([...element.renderRoot.querySelectorAll('.turn')]).to.deep.equal([...turns]);
  });

  it('goes back to what was shown before while it is still there', async () => {
    const element = await theatre();
    await element.show({ next: 'two' });
    const [first] = element.inputs;
    await element.show({ now: 'two', next: 'two', makes: false });

    await element.show({ now: 'one', next: 'two', makes: false });

    expect([element.keys, element.waiting]).to.deep.equal([['one'], ['two']]);
    expect(element.inputs[0]).to.equal(first);
  });

  it('has one of each id, and gives them to what is shown', async () => {
    const element = await theatre();
    const labels = () => [...element.renderRoot.querySelectorAll('#label')].map(({ textContent }) => textContent);
    await element.show({ next: 'two' });
    expect(labels()).to.deep.equal(['one']);

    await element.show({ now: 'two', next: 'two', makes: false });

    expect(labels()).to.deep.equal(['two']);
  });

  it('keeps out of sight, and out of reach, all but what is shown', async () => {
    const element = await theatre();
    const isReached = () =>
      [...element.renderRoot.querySelectorAll('.turn')].map(({ ariaHidden, className }) => [className, ariaHidden]);
    const stops = () =>
      [...element.renderRoot.querySelectorAll<HTMLElement>('a, input')].map(({ tabIndex }) => tabIndex);
    await element.show({ next: 'two' });
    expect(isReached()).to.deep.equal([
      ['turn', null],
      ['turn upcoming', 'true'],
    ]);
    expect(stops()).to.deep.equal([0, 0, -1, -1]);

    await element.show({ now: 'two', next: 'two', makes: false });
    expect(isReached()).to.deep.equal([
      ['turn upcoming', 'true'],
      ['turn', null],
    ]);
    expect(stops()).to.deep.equal([-1, -1, 0, 0]);
  });

  it('puts another key in the place of what is shown when it did not wait', async () => {
    const element = await theatre();
    await element.show({ next: 'two' });
    const [first] = element.inputs;

    await element.show({ now: 'three', next: 'two', makes: false });

    expect([element.keys, element.waiting]).to.deep.equal([['three'], ['two']]);
    expect(element.inputs[0]).to.equal(first);
  });

  it('makes nothing again that is left as it was', async () => {
    const element = await theatre();
    await element.show({ next: 'two' });
    element.made.length = 0;

    await element.show({ next: 'two', makes: false });

    expect(element.made).to.deep.equal(['one']);
    expect(element.waiting).to.deep.equal(['two']);
  });

  it('drops what waits when something else comes next, or nothing', async () => {
    const element = await theatre();
    await element.show({ next: 'two' });
    await element.show({ next: 'three', makes: false });
    expect(element.waiting).to.deep.equal([]);

    await element.show({ next: 'two' });
    await element.show({});
    expect(element.waiting).to.deep.equal([]);
  });
});
