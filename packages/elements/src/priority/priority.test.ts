import { clockAt } from '@filrouge/engine';
import { expect, waitUntil } from '../../../../testing/index.js';
import { answeredSession, siteDown } from '../testing/answered-session.js';
import { PriorityHarness } from './priority.harness.js';

describe('filrouge-priority', () => {
  it('is accessible, decided or not', async () => {
    const open = await PriorityHarness.of();
    await expect(open.element).to.be.accessible();

    const decided = await PriorityHarness.of(answeredSession(siteDown));
    await expect(decided.element).to.be.accessible();
  });

  it('says the level in a word and why', async () => {
    const priority = await PriorityHarness.of(answeredSession(siteDown));

    expect(priority.level).to.equal('P1 Critical');
    expect(priority.reasons).to.deep.equal(['A whole site is affected.', 'Work is at a standstill.']);
  });

  it('says when answer and solution are due in the client’s zone, and what is left', async () => {
    const priority = await PriorityHarness.of(answeredSession(siteDown, { locale: 'fr' }));

    expect(priority.due).to.deep.equal(['10:15 dans 15 min', '11:00 dans 60 min']);
  });

  it('lets the time left run without rendering the rest', async () => {
    const clock = clockAt('2026-11-12T09:00:00Z');
    const priority = await PriorityHarness.of(answeredSession(siteDown), clock);
    const reason = priority.get('.reasons li');

    clock.moveBy(5 * 60_000);
    await waitUntil(() => priority.due[0]?.includes('in 10 min.'), 'the time left is renewed', { timeout: 5000 });

    expect(priority.get('.reasons li')).to.equal(reason);
  });

  it('marks a level that open questions can still change, and opens them', async () => {
    const session = answeredSession({});
    const priority = await PriorityHarness.of(session);
    expect(priority.level).to.equal('P5 Planned , provisional');
    expect(priority.text('.open')).to.equal('2 questions could still make this P1');
    expect(priority.openQuestions).to.deep.equal(['Who is affected', 'Is work at a standstill?']);

    await priority.clickOn('Who is affected');

    expect(session.view.currentId).to.equal('scope');
  });

  it('says that nothing can change it any more', async () => {
    const priority = await PriorityHarness.of(answeredSession(siteDown));

    expect(priority.text('.decided')).to.equal('Decided: no open question changes it');
  });

  it('says nothing where the call went elsewhere and gets none', async () => {
    const session = answeredSession(siteDown);
    const priority = await PriorityHarness.of(session);

    session.send({ type: 'ANSWER_GIVEN', id: 'category', value: 'payroll' });
    await priority.settled();

    expect(session.view.priority).to.equal(undefined);
    expect(priority.texts('section')).to.deep.equal([]);
  });

  it('says that the operator chose another, and what the rules say', async () => {
    const session = answeredSession(siteDown);
    const priority = await PriorityHarness.of(session);

    session.send({ type: 'PRIORITY_OVERRIDDEN', level: 'P3', reason: 'A planned power cut' });
    await priority.settled();

    expect(priority.level).to.equal('P3 Medium');
    expect(priority.text('.overridden')).to.equal(
      'Chosen by the operator; the rules say P1. Reason: A planned power cut',
    );
  });
});
