import { expect, waitUntil } from '../../../../testing/index.js';
import { focusedElement } from '../controllers/focused-element.js';
import { questionOf } from '../steps/question-state.js';
import { readySession } from '../testing/answered-session.js';
import { holdKey } from '../testing/press-keys.js';
import { AnswerGivenEvent } from './agent.events.js';
import { AgentHarness } from './agent.harness.js';

/** Presses a key and waits until the palette has the focus. */
async function openPalette(agent: AgentHarness, key = 'Control+k'): Promise<void> {
  await agent.keys(key);
  await waitUntil(() => agent.focusedPart === 'filrouge-palette', 'the palette has the focus');
}

/** As a keyboard would say it, quicker than any. */
const keyOf = (key: string): KeyboardEventInit => ({ key, bubbles: true, composed: true, cancelable: true });

describe('the palette of an agent', () => {
  it('opens by Ctrl+K from a text field, and goes away by Escape with the focus back there', async () => {
    const agent = await AgentHarness.of();
    await agent.type('Lé');

    await openPalette(agent);
    await agent.keys('Escape');
    await agent.type('a');

    expect(agent.has('filrouge-palette')).to.equal(false);
    expect(agent.focusedPart).to.equal('filrouge-question');
    await agent.keys('Enter');
    expect(questionOf(agent.view, 'caller')?.display).to.equal('Léa');
  });

  it('lies over the call: nothing below it moves', async () => {
    const agent = await AgentHarness.of();
    const placesOf = () =>
      agent.elements
        .filter((element) => element.matches('.body, .main, .side, .footer'))
        .map((element) => {
          const { top, height } = element.getBoundingClientRect();
          return [element.className, top, height];
        });
    const before = placesOf();

    await openPalette(agent);

    expect(agent.part('filrouge-palette').getBoundingClientRect().height).to.be.above(30);
    expect(placesOf()).to.deep.equal(before);
  });

  it('takes what is typed before its field is there, and leaves the question alone', async () => {
    const agent = await AgentHarness.of();
    agent.session.send({ type: 'QUESTION_OPENED', id: 'category' });
    await agent.settled();
    const focused = focusedElement(document);

    for (const key of ['/', '1', 'Enter', '2']) focused?.dispatchEvent(new KeyboardEvent('keydown', keyOf(key)));
    await waitUntil(() => agent.focusedPart === 'filrouge-palette', 'the palette has the focus');

    const palette = agent.part('filrouge-palette');
    await waitUntil(() => palette.renderRoot.querySelector('input')?.value === '12', 'what was typed is there');
    expect(questionOf(agent.view, 'category')?.value).to.equal(undefined);
  });

  it('opens by a slash outside a text, where it stays text in one', async () => {
    const agent = await AgentHarness.of();
    await agent.type('/');
    expect(agent.has('filrouge-palette')).to.equal(false);
    agent.session.send({ type: 'QUESTION_OPENED', id: 'category' });
    await agent.settled();

    await openPalette(agent, '/');

    expect(agent.part('filrouge-palette').renderRoot.querySelector('input')?.value).to.equal('');
  });

  it('types nothing by the slash that opened it, held down', async () => {
    const agent = await AgentHarness.of();
    agent.session.send({ type: 'QUESTION_OPENED', id: 'category' });
    await agent.settled();

    await holdKey('/', () => waitUntil(() => agent.focusedPart === 'filrouge-palette', 'the palette has the focus'));

    expect(agent.part('filrouge-palette').renderRoot.querySelector('input')?.value).to.equal('');
  });

  it('takes what the caller says in any order, and the script goes on with what is left', async () => {
    const agent = await AgentHarness.of();
    await openPalette(agent);

    for (const said of ['the whole office', 'lyon', 'Plus de réseau du tout', 'network', 'standstill']) {
      await agent.type(said);
      await agent.keys('Enter');
    }
    await agent.keys('Escape');

    expect(agent.view.missing.map(({ id }) => id)).to.deep.equal(['caller', 'no-promise', 'site-down']);
    expect(agent.view.currentId).to.equal('caller');
    expect(agent.view.priority?.level).to.equal('P1');
    expect(agent.focusedPart).to.equal('filrouge-question');
  });

  it('says what was set once, in one voice, with what came of it', async () => {
    const agent = await AgentHarness.of();
    await openPalette(agent);
    agent.spoken.length = 0;

    await agent.type('the whole office');
    await agent.keys('Enter');

    expect(agent.spoken.length).to.equal(1);
    expect(agent.spoken[0]).to.match(/^Who is affected: A whole site\. Noted\./);
    expect(agent.spoken[0]).not.to.contain('Who is calling');
    expect(agent.part('filrouge-palette').renderRoot.querySelector('[role="status"]')?.textContent).to.equal('');
  });

  it('tells the page of each answer, as told unasked', async () => {
    const agent = await AgentHarness.of();
    await openPalette(agent);

    await agent.type('lyon');
    await agent.keys('Enter');

    const given = agent.events.filter((event) => event instanceof AnswerGivenEvent);
    expect(given.map(({ id, provenance, value }) => [id, provenance, value])).to.deep.equal([
      ['site', 'volunteered', 'site2'],
    ]);
  });

  it('gives the focus to the question when what had it is gone', async () => {
    const agent = await AgentHarness.of();
    await openPalette(agent);

    await agent.type('Léa Martin');
    await agent.keys('Enter', 'Escape');

    expect(agent.view.currentId).to.equal('callback');
    expect(agent.focusedPart).to.equal('filrouge-question');
  });

  it('gives the focus to the question in sight when what had it still waits out of sight', async () => {
    const agent = await AgentHarness.of();
    const question = agent.part('filrouge-question');
    await waitUntil(() => question.renderRoot.querySelector('.upcoming'), 'the next question is ready');
    await openPalette(agent);
    await agent.type('Léa Martin');

    const press = (key: string) => focusedElement(document)?.dispatchEvent(new KeyboardEvent('keydown', keyOf(key)));
    press('Enter');
    await question.updateComplete;
    press('Escape');

    expect(focusedElement(document)?.matches('[data-focus]:not(.upcoming *)')).to.equal(true);
    await agent.type('0612345678');
    await agent.keys('Enter');
    expect(questionOf(agent.view, 'callback')?.value).to.equal('0612345678');
  });

  it('gives the focus to the question it goes to', async () => {
    const agent = await AgentHarness.of();
    await openPalette(agent);

    await agent.type('who is affected');
    await agent.keys('Enter');

    expect([agent.view.currentId, agent.focusedPart]).to.deep.equal(['scope', 'filrouge-question']);
    expect(agent.has('filrouge-palette')).to.equal(false);
  });

  it('goes away when the operator turns to something else', async () => {
    const agent = await AgentHarness.of();
    await openPalette(agent);

    agent.part('filrouge-question').focus();
    await agent.settled();

    expect(agent.has('filrouge-palette')).to.equal(false);
    expect(agent.focusedPart).to.equal('filrouge-question');
  });

  it('opens by its button, and not once the ticket left', async () => {
    const agent = await AgentHarness.of({ session: readySession() });
    agent.button('Find').click();
    await waitUntil(() => agent.focusedPart === 'filrouge-palette', 'the palette has the focus');

    await agent.keys('Control+Enter');

    expect(agent.has('filrouge-palette')).to.equal(false);
    await waitUntil(() => agent.view.phase === 'delivered', 'the ticket left');
    expect(agent.find('.search')).to.equal(undefined);
    await agent.keys('Control+k');
    expect(agent.has('filrouge-palette')).to.equal(false);
  });

  it('fits a sidebar', async () => {
    const agent = await AgentHarness.of({ width: 320 });

    await openPalette(agent);
    await agent.type('site');

    expect(agent.wideParts).to.deep.equal([]);
    await expect(agent.element).to.be.accessible();
  });
});
