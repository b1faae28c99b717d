import { LitElement } from 'lit';
import { expect, fixture, html } from '../../../../testing/index.js';
import { Announcer } from './announcer.js';

class Speaker extends LitElement {
  readonly announcer = new Announcer(this);

  override render() {
    return this.announcer.render();
  }
}
customElements.define('test-speaker', Speaker);

const region = (speaker: Speaker) => speaker.shadowRoot?.querySelector('[role="status"]');

describe('Announcer', () => {
  it('has its region there before anything is said', async () => {
    const speaker = await fixture<Speaker>(html`<test-speaker></test-speaker>`);

    expect(region(speaker)?.getAttribute('aria-live')).to.equal('polite');
    expect(region(speaker)?.textContent).to.equal('');
  });

  it('reads together what is said in one turn', async () => {
    const speaker = await fixture<Speaker>(html`<test-speaker></test-speaker>`);

    speaker.announcer.announce(['Priority P1.']);
    speaker.announcer.announce(['Ready.']);
    await speaker.updateComplete;

    expect(region(speaker)?.textContent).to.equal('Priority P1. Ready.');
  });

  it('makes the same sentence new when it is said again', async () => {
    const speaker = await fixture<Speaker>(html`<test-speaker></test-speaker>`);
    speaker.announcer.announce(['Ready.']);
    await speaker.updateComplete;
    const before = region(speaker)?.textContent;

    speaker.announcer.announce(['Ready.']);
    await speaker.updateComplete;

    expect(region(speaker)?.textContent).not.to.equal(before);
    expect(region(speaker)?.textContent?.trim()).to.equal('Ready.');
  });

  it('says nothing again when nothing new is said', async () => {
    const speaker = await fixture<Speaker>(html`<test-speaker></test-speaker>`);
    speaker.announcer.announce(['Ready.']);
    await speaker.updateComplete;

    speaker.announcer.announce([]);
    speaker.requestUpdate();
    await speaker.updateComplete;

    expect(region(speaker)?.textContent).to.equal('Ready.');
  });
});
