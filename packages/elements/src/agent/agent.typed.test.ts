import type { Session } from '@filrouge/engine';
import { expect, waitUntil } from '../../../../testing/index.js';
import type { FilrougeQuestion } from '../question/question.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { AgentHarness, type AgentSetup } from './agent.harness.js';

/** A call, and how many elements now hear its events before it takes them. */
function heardSession(): { readonly session: Session; readonly hearing: Set<unknown> } {
  const session = fixtureSession({ locale: 'en' });
  const hearing = new Set<unknown>();
  const subscribe = session.subscribe.bind(session);
  session.subscribe = (listener, beforehand) => {
    const stop = subscribe(listener, beforehand);
    if (beforehand) hearing.add(listener);
    return () => {
      hearing.delete(listener);
      stop();
    };
  };
  return { session, hearing };
}

/** A call at a question, with something typed there and the focus still in it. */
async function typing(id: string, text: string, setup: AgentSetup = {}): Promise<AgentHarness> {
  const { session, hearing } = heardSession();
  session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'team' });
  session.send({ type: 'QUESTION_OPENED', id });
  const agent = await AgentHarness.of({ session, ...setup });
  const place = setup.density === 'step' ? 'filrouge-step-page' : 'filrouge-question';
  await waitUntil(() => agent.element.renderRoot.querySelector(place), 'the place to type in shows');
  // What hears comes once the first question was painted.
  await waitUntil(() => hearing.size === 1, 'what is typed is asked for');
  await waitUntil(() => fieldOf(agent, id), `the field of ${id} is there`);
  agent.element.focusQuestion();
  await waitUntil(() => agent.isFocused, 'the field has the focus');
  await agent.type(text);
  return agent;
}

/** The question as it shows: alone, or as a row of its step. */
function shown(agent: AgentHarness, id: string): FilrougeQuestion | undefined {
  const isShown = (element: Element): element is FilrougeQuestion =>
    element.localName === 'filrouge-question' && (element as FilrougeQuestion).question?.id === id;
  return agent.elements.find(isShown);
}

function fieldOf(agent: AgentHarness, id: string): HTMLInputElement | undefined {
  const fields = shown(agent, id)?.renderRoot.querySelectorAll<HTMLInputElement>('.control input, .control textarea');
  return [...(fields ?? [])].find((field) => field.closest('.upcoming, [data-retired]') === null);
}

const isRefused = (agent: AgentHarness, id: string): boolean =>
  (shown(agent, id)?.renderRoot.querySelector('.finding.error') ?? null) !== null;

const displayOf = (agent: AgentHarness, id: string): string | undefined =>
  agent.session.view.ticket.answers.find((answer) => answer.id === id)?.display;

const densities = ['question', 'step'] as const;

for (const density of densities) {
  describe(`what is typed and not given yet, by density "${density}"`, () => {
    it('is given when the page takes the call to another question', async () => {
      const agent = await typing('symptom', 'The scanner beeps', { density });

      agent.session.send({ type: 'QUESTION_OPENED', id: 'copyTo' });

      expect(displayOf(agent, 'symptom')).to.equal('The scanner beeps');
      expect(agent.view.currentId).to.equal('copyTo');
    });

    it('is given when the page goes one question on, and no further', async () => {
      const agent = await typing('symptom', 'The scanner beeps', { density });

      agent.session.send({ type: 'WENT_ON' });

      expect(displayOf(agent, 'symptom')).to.equal('The scanner beeps');
      expect(agent.view.currentId).to.equal('category');
    });

    it('is in the ticket of a call that the page ends', async () => {
      const agent = await typing('symptom', 'The scanner beeps', { density });

      agent.session.send({ type: 'CALL_CLOSED', outcome: 'resolved' });

      await waitUntil(() => agent.view.phase === 'delivered', 'the ticket is delivered');
      expect(displayOf(agent, 'symptom')).to.equal('The scanner beeps');
    });

    it('is in the call that the page leaves for another', async () => {
      const agent = await typing('symptom', 'The scanner beeps', { density });
      const { session } = agent;

      agent.element.startCall();

      expect(agent.session).not.to.equal(session);
      expect(session.view.ticket.answers.map(({ display }) => display)).to.include('The scanner beeps');
    });

    it('is in the call whose element the page takes away', async () => {
      const agent = await typing('symptom', 'The scanner beeps', { density });
      const { session } = agent;

      agent.element.remove();

      expect(session.view.ticket.answers.map(({ display }) => display)).to.include('The scanner beeps');
    });

    it('is in the call whose page goes away', async () => {
      const agent = await typing('symptom', 'The scanner beeps', { density });

      globalThis.dispatchEvent(new PageTransitionEvent('pagehide'));

      expect(displayOf(agent, 'symptom')).to.equal('The scanner beeps');
      expect(agent.view.currentId).to.equal('symptom');
    });

    it('stays with its remark where it cannot be read, and is told once', async () => {
      const agent = await typing('affectedUsers', 'some', { density });
      const told: boolean[] = [];
      agent.element.addEventListener('filrouge-answer-questioned', (event) => told.push(event.isRefused));

      agent.session.send({ type: 'QUESTION_OPENED', id: 'copyTo' });
      agent.session.send({ type: 'QUESTION_OPENED', id: 'caller' });
      await agent.settled();
      agent.session.send({ type: 'QUESTION_OPENED', id: 'affectedUsers' });
      await agent.settled();

      expect(told).to.deep.equal([true]);
      await waitUntil(() => fieldOf(agent, 'affectedUsers')?.value === 'some', 'what was typed shows again');
      await waitUntil(() => isRefused(agent, 'affectedUsers'), 'with its remark');
    });

    it('stays with its remark while the call waits', async () => {
      const agent = await typing('affectedUsers', 'some', { density });

      agent.session.send({ type: 'CALL_PARKED' });
      await agent.settled();
      agent.session.send({ type: 'CALL_RESUMED' });
      await agent.settled();

      await waitUntil(() => fieldOf(agent, 'affectedUsers')?.value === 'some', 'what was typed shows again');
      await waitUntil(() => isRefused(agent, 'affectedUsers'), 'with its remark');
    });

    it('shows in the other density, with its remark, when the page changes that', async () => {
      const agent = await typing('affectedUsers', 'some', { density });
      agent.session.send({ type: 'QUESTION_OPENED', id: 'affectedUsers' });
      await agent.settled();

      agent.element.density = density === 'step' ? 'question' : 'step';
      await agent.settled();

      const other = density === 'step' ? 'filrouge-question' : 'filrouge-step-page';
      await waitUntil(() => agent.element.renderRoot.querySelector(other), 'the other density shows');
      await waitUntil(() => fieldOf(agent, 'affectedUsers')?.value === 'some', 'what was typed shows again');
      await waitUntil(() => isRefused(agent, 'affectedUsers'), 'with its remark');
    });

    it('is there again with its call, where the page shows another in between', async () => {
      const agent = await typing('affectedUsers', 'some', { density });
      const { session } = agent;

      agent.element.session = fixtureSession({ locale: 'en' });
      await agent.settled();
      agent.element.session = session;
      await agent.settled();

      await waitUntil(() => fieldOf(agent, 'affectedUsers')?.value === 'some', 'what was typed shows again');
      await waitUntil(() => isRefused(agent, 'affectedUsers'), 'with its remark');
    });
  });
}

describe('on a whole step, what was typed and cannot be read', () => {
  it('is there again with its remark when its step is, by the keys', async () => {
    const agent = await typing('since', '32.13', { density: 'step' });

    await agent.keys('Alt+PageDown');
    await waitUntil(() => agent.view.current?.stepId === 'equipment' && !shown(agent, 'since'), 'the next step shows');
    await agent.keys('Alt+PageUp');

    await waitUntil(() => fieldOf(agent, 'since')?.value === '32.13', 'what was typed shows again');
    await waitUntil(() => isRefused(agent, 'since'), 'with its remark');
  });

  it('keeps the ticket back from another row, and takes the call there', async () => {
    const agent = await typing('affectedUsers', 'some', { density: 'step' });
    agent.session.send({ type: 'QUESTION_OPENED', id: 'copyTo' });
    await agent.settled();

    await agent.keys('Control+Enter');

    expect(agent.view.phase).to.equal('interviewing');
    expect(agent.view.currentId).to.equal('affectedUsers');
  });
});
