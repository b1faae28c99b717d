import { emulateMediaOrSkip, expect, waitUntil } from '../../../../testing/index.js';
import { readySession } from '../testing/answered-session.js';
import { fixtureScenario } from '../testing/fixture-scenario.js';
import { fixtureSession, parsedScenario } from '../testing/fixture-session.js';
import { AnswerGivenEvent, ProblemEvent, type SessionStartedEvent } from './agent.events.js';
import { AgentHarness } from './agent.harness.js';

const ownFetch = globalThis.fetch;

/** What the server says from now on, whatever is asked. */
function answerFetch(answer: () => Promise<Response>): void {
  globalThis.fetch = answer;
}

afterEach(() => {
  globalThis.fetch = ownFetch;
});

describe('filrouge-agent', () => {
  for (const width of [320, 800, 1400]) {
    it(`is accessible at ${width} px`, async () => {
      const agent = await AgentHarness.of({ width, locale: 'fr' });

      await expect(agent.element).to.be.accessible();
    });
  }

  for (const width of [320, 800, 1400]) {
    it(`keeps everything within ${width} px, unfolded too`, async () => {
      const agent = await AgentHarness.of({ width, locale: 'fr', session: readySession({ locale: 'fr' }) });
      await agent.unfold();

      expect(agent.wideParts).to.deep.equal([]);
    });
  }

  it('leaves the question in sight at 320 px, below a rule of two lines that unfolds', async () => {
    const long = structuredClone(fixtureScenario) as Record<string, any>;
    long.instructions[0].text = 'Never ask for a password or a code. '.repeat(6);
    const agent = await AgentHarness.of({ width: 320, scenario: long });
    const text = agent.get('.rule-text');
    const lineHeight = parseFloat(getComputedStyle(text).lineHeight);
    const folded = text.offsetHeight;
    expect(folded).to.be.lessThan(2.5 * lineHeight);
    expect(text.offsetWidth).to.be.greaterThan(200);
    expect(agent.get('.rule [data-waiting]').offsetTop).to.be.greaterThan(text.offsetTop + folded - 1);
    const { bottom } = agent.part('filrouge-question').getBoundingClientRect();
    expect(bottom - agent.element.getBoundingClientRect().top).to.be.lessThan(640);

    agent.get('.rule summary').click();
    await agent.settled();

    expect(text.offsetHeight).to.be.greaterThan(3 * lineHeight);
    await expect(agent.element).to.be.accessible();
  });

  it('shows no rule to acknowledge once the call is over', async () => {
    const agent = await AgentHarness.of({ width: 320 });

    agent.session.send({ type: 'CALL_ABANDONED', reason: 'gone' });
    await agent.settled();

    expect(agent.find('.rule')).to.equal(undefined);
  });

  it('is accessible in dark colours', async () => {
    const agent = await AgentHarness.of({ theme: 'dark' });

    await expect(agent.element).to.be.accessible();
  });

  it('has the colours of the page around it, unless it is told others', async function () {
    const agent = await AgentHarness.of();
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(23, 25, 29)'];
    const { style } = document.documentElement;
    const ground = () => getComputedStyle(agent.element).backgroundColor;

    style.colorScheme = 'dark';
    agent.element.requestUpdate();
    await agent.settled();
    expect(ground()).to.equal(dark);
    agent.element.theme = 'light';
    await agent.settled();
    expect(ground()).to.equal(light);
    agent.element.theme = 'auto';
    await agent.settled();
    style.colorScheme = 'light';
    expect(ground()).to.equal(light);
    style.colorScheme = 'light dark';
    await emulateMediaOrSkip(this, { colorScheme: 'dark' });
    expect(ground()).to.equal(dark);

    style.colorScheme = '';
    agent.element.requestUpdate();
    await agent.settled();
    expect(ground()).to.equal(dark);

    await emulateMediaOrSkip(this, { colorScheme: 'light' });
  });

  it('keeps the client in sight: name and colour', async () => {
    const agent = await AgentHarness.of();

    expect(agent.text('.client')).to.equal('Acme Logistique');
    expect(getComputedStyle(agent.get('.header')).borderBlockStartColor).to.equal('rgb(11, 110, 79)');
  });

  it('leaves the focus to the page until the operator comes in', async () => {
    const agent = await AgentHarness.of({ hasFocus: false });

    expect(agent.isFocused).to.equal(false);
  });

  it('changes the caller’s language in the middle of a call', async () => {
    const agent = await AgentHarness.of({ locale: 'fr' });
    const select = agent.get<HTMLSelectElement>('select');

    select.value = 'en';
    select.dispatchEvent(new Event('change'));
    await agent.settled();

    expect(agent.view.callerLocale).to.equal('en');
    expect(agent.everything).to.contain('May I have your name');
  });

  it('speaks the scenario’s first language under a tag that is none', async () => {
    const agent = await AgentHarness.of({ locale: 'not a language' });

    expect(agent.view.locale).to.equal('fr');
  });
});

describe('the scenario of an agent', () => {
  it('comes from an address', async () => {
    answerFetch(() => Promise.resolve(new Response(JSON.stringify(fixtureScenario))));
    const agent = await AgentHarness.of({ scenario: '/s.json', hasFocus: false });
    await waitUntil(() => agent.element.session);
    await agent.settled();

    expect(agent.view.scenario.id).to.equal('acme-incident');
    expect(agent.eventNames).to.deep.equal(['session-started']);
  });

  it('may be a parsed one', async () => {
    const scenario = parsedScenario(fixtureScenario);
    const agent = await AgentHarness.of({ scenario });

    expect(agent.session.scenario).to.equal(scenario);
  });

  it('shows all its mistakes at once, with their places', async () => {
    const broken = structuredClone(fixtureScenario) as Record<string, any>;
    delete broken.title;
    broken.client.colour = '#123456';
    broken.steps[0].items[0].requird = true;
    broken.steps[0].items[1].type = 'phon';
    broken.sla.P1.respond = 15;
    const agent = await AgentHarness.of({ scenario: broken, hasFocus: false });
    await waitUntil(() => agent.has('filrouge-problem'));
    await agent.settled();

    const [problem] = agent.events;
    expect(problem).to.be.instanceOf(ProblemEvent);
    expect((problem as ProblemEvent).issues.map(({ path }) => path)).to.have.members([
      '',
      '/client/colour',
      '/steps/0/items/0/requird',
      '/steps/0/items/1/type',
      '/sla/P1/respond',
    ]);
    expect(agent.part('filrouge-problem').renderRoot.querySelectorAll('li')).to.have.length(5);
  });

  it('says what the server answered, and loads again', async () => {
    answerFetch(() => Promise.resolve(new Response('', { status: 404 })));
    const agent = await AgentHarness.of({ scenario: '/s.json', hasFocus: false });
    await waitUntil(() => agent.has('filrouge-problem'));
    await agent.settled();
    expect(agent.everything).to.contain('The server answered 404 for the script at /s.json.');

    answerFetch(() => Promise.resolve(new Response(JSON.stringify(fixtureScenario))));
    agent.part('filrouge-problem').renderRoot.querySelector('button')?.click();
    await waitUntil(() => agent.element.session);
    await agent.settled();

    expect(agent.has('filrouge-problem')).to.equal(false);
    expect(agent.has('filrouge-question')).to.equal(true);
  });

  it('says that nothing answered, or that it is not JSON', async () => {
    answerFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    const lost = await AgentHarness.of({ scenario: '/s.json', hasFocus: false });
    await waitUntil(() => lost.has('filrouge-problem'));
    await lost.settled();
    expect(lost.everything).to.contain('could not be loaded');

    answerFetch(() => Promise.resolve(new Response('<!doctype html>')));
    const page = await AgentHarness.of({ scenario: '/s.json', hasFocus: false });
    await waitUntil(() => page.has('filrouge-problem'));
    expect((page.events[0] as ProblemEvent).issues[0]?.code).to.equal('invalid-json');
  });

  it('counts the last of several addresses, whichever answers first', async () => {
    let answerFirst = (_response: Response): void => {};
    answerFetch(() => new Promise((resolve) => (answerFirst = resolve)));
    const agent = await AgentHarness.of({ scenario: '/first.json', hasFocus: false });

    answerFetch(() => Promise.resolve(new Response(JSON.stringify({ ...fixtureScenario, id: 'second' }))));
    agent.element.scenario = '/second.json';
    answerFirst(new Response('late'));
    await waitUntil(() => agent.element.session);
    await agent.settled();

    expect(agent.view.scenario.id).to.equal('second');
    expect(agent.has('filrouge-problem')).to.equal(false);
  });

  it('does not start again when the page sets it again, the same or its like', async () => {
    const agent = await AgentHarness.of();
    const { id } = agent.session;
    await agent.type('Léa');
    await agent.keys('Enter');

    agent.element.scenario = structuredClone(fixtureScenario);
    await agent.settled();

    expect(agent.session.id).to.equal(id);
    expect(agent.view.progress.settled).to.equal(1);
  });

  it('opens a new call when it is another', async () => {
    const agent = await AgentHarness.of();
    const { id } = agent.session;

    agent.element.scenario = { ...fixtureScenario, version: '4.0.0' };
    await agent.settled();

    expect(agent.session.id).not.to.equal(id);
    expect(agent.view.scenario.version).to.equal('4.0.0');
  });

  it('asks for a script when there is none', async () => {
    const agent = await AgentHarness.of({ scenario: undefined, hasFocus: false });

    expect(agent.text('.waiting')).to.contain('No script yet');
  });
});

describe('the call of an agent', () => {
  it('may be the page’s own', async () => {
    const session = fixtureSession({ locale: 'en' });
    const agent = await AgentHarness.of({ session });

    expect(agent.session).to.equal(session);
    expect(agent.events.map((event) => (event as SessionStartedEvent).session)).to.deep.equal([session]);
  });

  it('needs no scenario beside it', async () => {
    const agent = await AgentHarness.of({ scenario: undefined, session: fixtureSession({ locale: 'en' }) });

    expect(agent.text('.waiting')).to.equal(undefined);
    expect(agent.has('filrouge-question')).to.equal(true);
  });

  it('takes the place of a scenario that is still on its way', async () => {
    answerFetch(() => new Promise(() => {}));
    const agent = await AgentHarness.of({ scenario: '/s.json', hasFocus: false });
    expect(agent.text('.waiting')).to.equal('Loading the script…');

    agent.element.session = fixtureSession({ locale: 'en' });
    await agent.settled();

    expect(agent.text('.waiting')).to.equal(undefined);
    expect(agent.has('filrouge-question')).to.equal(true);
  });

  it('survives a move in the page, with what is being typed', async () => {
    const agent = await AgentHarness.of();
    const { id } = agent.session;
    await agent.type('Léa Mar');

    const place = document.createElement('div');
    document.body.append(place);
    place.append(agent.element);
    await agent.settled();
    agent.element.focusQuestion();
    await agent.keys('Enter');

    expect(agent.session.id).to.equal(id);
    expect(agent.view.ticket.requester.name).to.equal('Léa Mar');
    expect(agent.eventNames.filter((name) => name === 'session-started')).to.have.length(1);
    place.remove();
  });

  it('goes on when the page’s data do not fit, and says so until it is read', async () => {
    const agent = await AgentHarness.of({ context: { vip: 'maybe', callerPhone: '+33612345678' } });
    expect((agent.events[1] as ProblemEvent).issues[0]?.code).to.equal('context-wrong-type');
    expect(agent.has('filrouge-problem')).to.equal(true);
    expect(agent.has('filrouge-question')).to.equal(true);

    agent.part('filrouge-problem').renderRoot.querySelector('button')?.click();
    await agent.settled();

    expect(agent.has('filrouge-problem')).to.equal(false);
  });

  it('takes new data of the page in the middle', async () => {
    const agent = await AgentHarness.of();

    agent.element.context = { vip: true };
    await agent.settled();

    expect(agent.view.priority?.level).to.equal('P2');
  });

  it('tells the page what was answered, but no secret', async () => {
    const secret = structuredClone(fixtureScenario) as Record<string, any>;
    secret.steps[1].items[0].privacy = 'sensitive';
    const agent = await AgentHarness.of({ scenario: secret });

    await agent.type('Léa');
    await agent.keys('Enter');
    agent.session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'my password is not taken' });
    agent.session.send({ type: 'ANSWER_UNKNOWN', id: 'site' });
    await agent.settled();

    const given = agent.events.filter((event) => event instanceof AnswerGivenEvent);
    expect(given.map(({ id, provenance, value }) => ({ id, provenance, value }))).to.deep.equal([
      { id: 'caller', provenance: 'asked', value: { name: 'Léa' } },
      { id: 'symptom', provenance: 'asked', value: undefined },
      { id: 'site', provenance: 'unknown', value: undefined },
    ]);
  });

  it('does not mix with another on the same page', async () => {
    const first = await AgentHarness.of();
    const second = await AgentHarness.of({ hasFocus: false });

    await first.type('Léa');
    await first.keys('Enter', 'Alt+a');

    expect(first.view.progress.settled).to.equal(1);
    expect(second.view.progress.settled).to.equal(0);
    expect(second.view.instructions.every(({ acknowledgedAt }) => acknowledgedAt === undefined)).to.equal(true);
    expect(second.spoken).to.deep.equal([]);
  });

  it('lets nothing of the call out when it leaves the page', async () => {
    const agent = await AgentHarness.of();
    const { session } = agent;
    const heard = agent.events.length;

    agent.element.remove();
    session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'x' });
    await Promise.resolve();

    expect(agent.events).to.have.length(heard);
  });
});
