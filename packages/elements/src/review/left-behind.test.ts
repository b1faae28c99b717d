import { expect } from '../../../../testing/index.js';
import { answeredSession } from '../testing/answered-session.js';
import { ReviewHarness } from './review.harness.js';
import { leftNews } from './left-behind.js';

describe('a question gone on from without its answer', () => {
  it('is named beside the next one, with the key that leads back', async () => {
    const review = await leaving('caller');

    expect(review.text('.left')).to.equal('Left for later: Who is calling?');
    expect(review.get('.left .keys').textContent).to.equal('Alt↑');
    await expect(review.element).to.be.accessible();
  });

  it('is gone back to by its name', async () => {
    const review = await leaving('caller');

    await review.clickOn('Left for later: Who is calling?');

    expect(review.element.session?.view.currentId).to.equal('caller');
    expect(review.find('.left')).to.equal(undefined);
  });

  it('is not held against a caller who goes on telling', async () => {
    const review = await leaving('caller');

    review.element.session?.send({ type: 'ANSWER_GIVEN', id: 'site', value: 'site2' });
    review.element.session?.send({ type: 'QUESTION_OPENED', id: 'scope' });
    await review.settled();

    expect(review.find('.left')).to.equal(undefined);
  });

  it('is gone from the note as soon as it has its answer', async () => {
    const review = await leaving('caller');

    review.element.session?.send({ type: 'ANSWER_GIVEN', id: 'caller', value: { name: 'Léa' } });
    await review.settled();

    expect(review.find('.left')).to.equal(undefined);
  });
});

describe('what is told of a question left', () => {
  it('is its name, once', () => {
    const session = answeredSession({});
    const before = session.view;
    session.send({ type: 'WENT_ON' });
    const after = session.view;
    session.send({ type: 'ANSWER_GIVEN', id: 'callback', value: '0612345678' });

    expect(leftNews(before, after)).to.deep.equal(['Left for later: Who is calling?']);
    expect(leftNews(after, session.view)).to.deep.equal([]);
  });

  it('is nothing where another question is opened, or the one left needs no answer', () => {
    const session = answeredSession({});
    const before = session.view;
    session.send({ type: 'QUESTION_OPENED', id: 'scope' });
    expect(leftNews(before, session.view)).to.deep.equal([]);

    session.send({ type: 'QUESTION_OPENED', id: 'callback' });
    const optional = session.view;
    session.send({ type: 'WENT_ON' });
    expect(leftNews(optional, session.view)).to.deep.equal([]);
  });

  it('is nothing for a call that is shown anew', () => {
    expect(leftNews(undefined, answeredSession({}).view)).to.deep.equal([]);
  });
});

/** The panel beside a question that was just left. */
async function leaving(id: string): Promise<ReviewHarness> {
  const session = answeredSession({});
  session.send({ type: 'QUESTION_OPENED', id });
  const review = await ReviewHarness.of(session);
  session.send({ type: 'WENT_ON' });
  await review.settled();
  return review;
}
