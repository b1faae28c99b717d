import { clockAt } from '@filrouge/engine';
import { expect, fixture, html, sendKeys, waitUntil } from '../../../../testing/index.js';
import { fixtureScenario } from '../testing/fixture-scenario.js';
import { AgentHarness } from './agent.harness.js';
import { FilrougeAgent } from './agent.js';

/** An application that keeps its parts to itself: a shadow root in the page, and one more inside it. */
async function deepPlace(): Promise<{ readonly application: HTMLElement; readonly place: ShadowRoot }> {
  const application = await fixture<HTMLElement>(html`<div></div>`);
  const inner = document.createElement('section');
  application.attachShadow({ mode: 'open' }).append(inner);
  return { application, place: inner.attachShadow({ mode: 'open' }) };
}

/** The innermost element that has the focus, through every shadow root. */
function focusedWithin(root: DocumentOrShadowRoot): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? focusedWithin(active.shadowRoot) : active;
}

describe('a widget inside the shadow roots of an application', () => {
  it('takes a call by keyboard, keeps the focus, and its events reach the page', async () => {
    const { application, place } = await deepPlace();
    const agent = await AgentHarness.of({ hasFocus: false });
    place.append(agent.element);
    await agent.settled();
    const heard: string[] = [];
    application.addEventListener('filrouge-answer-given', ({ id }) => heard.push(id));

    agent.element.focusQuestion();
    await sendKeys({ type: 'Léa' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => heard.length > 0, 'the page hears of the answer');
    await agent.settled();

    expect(heard).to.deep.equal(['caller']);
    expect(document.activeElement).to.equal(application);
    await waitUntil(
      () => focusedWithin(document)?.matches('input, textarea, button'),
      'the next question has the focus',
    );
  });

  it('may be moved into them in the middle of a call, with what is typed, and out again', async () => {
    const { place } = await deepPlace();
    const agent = await AgentHarness.of();
    const { id } = agent.session;
    await agent.type('Léa Mar');

    place.append(agent.element);
    await agent.settled();
    document.body.append(agent.element);
    await agent.settled();
    agent.element.focusQuestion();
    await agent.keys('Enter');

    expect(agent.session.id).to.equal(id);
    expect(agent.view.ticket.requester.name).to.equal('Léa Mar');
    agent.element.remove();
  });
});

describe('a widget in a frame', () => {
  it('takes a scenario and a delivery from the page around, and hands the ticket out', async function () {
    // The frame loads every module anew.
    this.timeout(40_000);
    const frame = await frameWithElements();
    const agent = frame.document.createElement('filrouge-agent');
    const titles: string[] = [];
    Object.assign(agent, {
      scenario: fixtureScenario,
      locale: 'en',
      context: { callerPhone: '+33612345678' },
      clock: clockAt('2026-11-12T09:00:00Z'),
      deliver: (ticket: { readonly outcome: { readonly kind: string } }) => {
        titles.push(ticket.outcome.kind);
        return Promise.resolve({ status: 'delivered' });
      },
    });
    frame.document.body.append(agent);
    await agent.updateComplete;

    expect(agent.session?.view.problems).to.deep.equal([]);
    agent.session?.send({ type: 'CALL_CLOSED', outcome: 'resolved' });
    await waitUntil(() => agent.session?.view.phase === 'delivered', 'the ticket is delivered');

    expect(titles).to.deep.equal(['resolved']);
    expect(agent instanceof FilrougeAgent, 'it is of the frame’s own registry').to.equal(false);
  });
});

describe('an element that is defined twice', () => {
  it('stays what it was, without an error', async () => {
    const before = customElements.get('filrouge-agent');

    // Another address is another module: it does not know that the first ran.
    const again = './agent.define.ts?again';
    await import(again);

    expect(customElements.get('filrouge-agent')).to.equal(before);
  });
});

/** A page of its own in a frame, that loaded the elements itself. */
async function frameWithElements(): Promise<Window & typeof globalThis> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Desk"></iframe>`);
  const { contentWindow } = frame;
  if (!contentWindow) throw new Error('[test] the frame has no page');
  const script = contentWindow.document.createElement('script');
  script.type = 'module';
  script.src = new URL('agent.define.ts', import.meta.url).href;
  contentWindow.document.body.append(script);
  // The page of a frame has the same globals as this one.
  const page = contentWindow as Window & typeof globalThis;
  await waitUntil(() => page.customElements.get('filrouge-agent'), 'the frame defines its elements', {
    timeout: 30_000,
  });
  return page;
}
