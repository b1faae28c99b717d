import type { Session, View } from '@filrouge/engine';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { expect, fixture } from '../../../../testing/index.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { SessionController } from './session-controller.js';

class Follower extends LitElement {
  @property({ attribute: false }) session: Session | undefined;
  readonly heard: View[] = [];
  readonly call = new SessionController(this, { onView: (view) => this.heard.push(view) });

  override render() {
    return html`${this.call.view?.currentId}`;
  }
}
customElements.define('test-follower', Follower);

const shown = (element: Follower) => element.shadowRoot?.textContent;

describe('SessionController', () => {
  it('renders its host again after every change of the call', async () => {
    const session = fixtureSession();
    const element = await fixture<Follower>(html`<test-follower .session=${session}></test-follower>`);
    expect(shown(element)).to.equal('caller');

    session.send({ type: 'WENT_ON' });
    await element.updateComplete;

    expect(shown(element)).to.equal('callback');
  });

  it('follows another session and forgets the one before', async () => {
    const [first, second] = [fixtureSession(), fixtureSession()];
    const element = await fixture<Follower>(html`<test-follower .session=${first}></test-follower>`);

    element.session = second;
    await element.updateComplete;
    first.send({ type: 'WENT_ON' });
    await element.updateComplete;

    expect(shown(element)).to.equal('caller');
    expect(element.heard.at(-1)?.currentId).to.equal('caller');
  });

  it('survives a move in the page', async () => {
    const session = fixtureSession();
    const element = await fixture<Follower>(html`<test-follower .session=${session}></test-follower>`);
    const place = await fixture<HTMLElement>(html`<div></div>`);

    element.remove();
    session.send({ type: 'WENT_ON' });
    place.append(element);
    await element.updateComplete;
    session.send({ type: 'WENT_ON' });
    await element.updateComplete;

    expect(shown(element)).to.equal('site');
  });

  it('lets go of the call when the element leaves the page', async () => {
    const session = fixtureSession();
    const element = await fixture<Follower>(html`<test-follower .session=${session}></test-follower>`);

    element.remove();
    const heard = element.heard.length;
    session.send({ type: 'WENT_ON' });

    expect(element.heard).to.have.length(heard);
  });
});
