import { createSession, restoreSession, type Deliver } from '@filrouge/engine';
import { expect, waitUntil } from '../../../../testing/index.js';
import { readySession } from '../testing/answered-session.js';
import { fixtureScenario } from '../testing/fixture-scenario.js';
import { fixtureSession, parsedScenario } from '../testing/fixture-session.js';
import type { ProblemEvent } from './agent.events.js';
import { AgentHarness } from './agent.harness.js';

const ownFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = ownFetch;
});

/** A ticketing tool that takes every ticket and notes whose it was. */
function desk(): { readonly deliver: Deliver; readonly taken: readonly string[] } {
  const taken: string[] = [];
  const deliver: Deliver = (ticket) => {
    taken.push(ticket.id);
    return Promise.resolve({ status: 'delivered' });
  };
  return { deliver, taken };
}

describe('a call that the page brings', () => {
  it('is sent where the agent sends, though it was opened without', async () => {
    const { deliver, taken } = desk();
    const session = readySession();
    const agent = await AgentHarness.of({ session, deliver });

    await agent.keys('Control+Enter');
    await waitUntil(() => agent.view.phase === 'delivered');

    expect(taken).to.deep.equal([session.id]);
  });

  it('is sent where the agent sends, restored, and told where only later', async () => {
    const { deliver, taken } = desk();
    const restored = restoreSession(parsedScenario(fixtureScenario), readySession().snapshot());
    if (!restored.ok) throw new Error('the snapshot is not taken');
    const agent = await AgentHarness.of({ session: restored.session });
    agent.element.deliver = deliver;
    await agent.settled();

    await agent.keys('Control+Enter');
    await waitUntil(() => agent.view.phase === 'delivered');

    expect(taken).to.deep.equal([agent.session.id]);
  });

  it('is sent where it was opened for, when the agent sends nowhere', async () => {
    const { deliver, taken } = desk();
    const agent = await AgentHarness.of({ session: readySession({ deliver }) });

    await agent.keys('Control+Enter');
    await waitUntil(() => agent.view.phase === 'delivered');

    expect(taken).to.have.length(1);
  });

  for (const [name, wrong] of [
    ['what came of restoring it', { ok: true, session: createSession(parsedScenario(fixtureScenario)) }],
    ['its snapshot', fixtureSession().snapshot()],
    ['a text', 'call'],
  ] as const) {
    it(`is not mistaken for ${name}`, () => {
      const agent = document.createElement('filrouge-agent');

      const give = () => Object.assign(agent, { session: wrong });

      expect(give).to.throw(TypeError, '[elements] session wants a Session');
    });
  }

  it('is shown in the page’s language, another one shown later too, and its caller keeps theirs', async () => {
    const [first, second] = ['de', 'fr'].map((locale) => fixtureSession({ locale, callerLocale: 'fr' }));
    const agent = await AgentHarness.of({ scenario: undefined, session: first, locale: 'en' });
    expect(agent.view.locale).to.equal('en');

    agent.element.session = second;
    await agent.settled();

    expect([second?.view.locale, second?.view.callerLocale]).to.deep.equal(['en', 'fr']);
  });

  it('keeps its own language where the page has none', async () => {
    const agent = await AgentHarness.of({ locale: undefined, session: fixtureSession({ locale: 'fr' }) });

    expect(agent.view.locale).to.equal('fr');
  });

  it('may be taken away again', async () => {
    const agent = await AgentHarness.of({ scenario: undefined, session: fixtureSession() });

    agent.element.session = undefined;
    await agent.settled();

    expect(agent.has('filrouge-question')).to.equal(false);
  });
});

describe('a script that the page gives', () => {
  it('may be JSON as text', async () => {
    const agent = await AgentHarness.of({ scenario: `\n ${JSON.stringify(fixtureScenario)}` });

    expect(agent.view.scenario.id).to.equal('acme-incident');
  });

  it('shows its mistakes as text too, with nothing to load again', async () => {
    const agent = await AgentHarness.of({ scenario: '{"format":1', hasFocus: false });
    await waitUntil(() => agent.has('filrouge-problem'));
    await agent.settled();

    expect((agent.events[0] as ProblemEvent).issues[0]?.code).to.equal('invalid-json');
    expect(agent.everything).not.to.contain('Try again');
  });

  it('is named by its address when a page of HTML stands there', async () => {
    globalThis.fetch = () => Promise.resolve(new Response('<!doctype html>'));
    const agent = await AgentHarness.of({ scenario: '/missing.json', hasFocus: false });
    await waitUntil(() => agent.has('filrouge-problem'));
    await agent.settled();

    expect((agent.events[0] as ProblemEvent).issues[0]?.params['url']).to.equal('/missing.json');
    expect(agent.everything).to.contain('What stands at /missing.json is not JSON.');
    expect(agent.everything).to.contain('Try again');
  });

  it('shows no place for rules when it has none', async () => {
    const { instructions: _, ...calm } = structuredClone(fixtureScenario) as Record<string, any>;
    calm['steps'][1].items = calm['steps'][1].items.filter(({ type }: { type: string }) => type !== 'instruction');

    const agent = await AgentHarness.of({ scenario: calm });

    expect(agent.view.instructions).to.deep.equal([]);
    expect(agent.find('.section.rules')).to.equal(undefined);
  });

  it('gives its language to the words around it, where the elements have no others', async () => {
    const agent = await AgentHarness.of({ locale: 'nl' });

    expect(agent.get('.frame').lang).to.equal('en');
    expect(agent.texts('select option')).to.deep.equal(['French', 'English']);
  });
});
