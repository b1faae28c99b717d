import { expect, sendKeys } from '../../../../testing/index.js';
import { questionOf } from '../steps/question-state.js';
import { answeredSession, siteDown } from '../testing/answered-session.js';
import { nextEvent } from '../testing/next-event.js';
import { reviewSession } from '../testing/review-session.js';
import { reviewNews } from './review-news.js';
import { ReviewHarness } from './review.harness.js';

describe('filrouge-review', () => {
  it('is accessible', async () => {
    const review = await ReviewHarness.of();

    await expect(review.element).to.be.accessible();
  });

  it('shows nothing while no answer is in doubt', async () => {
    const review = await ReviewHarness.of(answeredSession(siteDown));

    expect(review.find('section')).to.equal(undefined);
  });

  it('says which answer is in doubt, what it is, and which change put it there', async () => {
    const review = await ReviewHarness.of();

    expect(review.text('h2')).to.equal('To review (1)');
    expect(review.items).to.deep.equal(['Asset tag ACM-12 because “Area” changed Still right']);
  });

  it('says it in the operator’s language', async () => {
    const review = await ReviewHarness.of(reviewSession({ locale: 'fr' }));

    expect(review.text('h2')).to.equal('À revoir (1)');
    expect(review.text('.why')).to.equal('car « Domaine » a changé');
  });

  it('leaves out the one that is asked: its own note says it', async () => {
    const session = reviewSession();
    session.send({ type: 'QUESTION_OPENED', id: 'assetTag' });
    const review = await ReviewHarness.of(session);

    expect(review.find('section')).to.equal(undefined);
  });

  it('opens the question by keyboard', async () => {
    const session = reviewSession();
    const review = await ReviewHarness.of(session);
    review.button('Asset tag').focus();

    const opened = nextEvent(review.element, 'filrouge-question-opened');
    await sendKeys({ press: 'Enter' });

    expect((await opened).questionId).to.equal('assetTag');
    expect(session.view.currentId).to.equal('assetTag');
  });

  it('takes the word that an answer still holds, and the call stays where it is', async () => {
    const session = reviewSession();
    const review = await ReviewHarness.of(session);

    await review.clickOn('Asset tag: still right');

    expect(questionOf(session.view, 'assetTag')?.needsReview).to.equal(false);
    expect(session.view.currentId).to.equal('symptom');
    expect(review.find('section')).to.equal(undefined);
  });
});

describe('what is told of answers to review', () => {
  it('is told once, with the change that asks for it', () => {
    const session = answeredSession({ ...siteDown, assetTag: 'ACM-12' });
    const before = session.view;

    session.send({ type: 'ANSWER_GIVEN', id: 'category', value: 'printing' });
    const after = session.view;
    session.send({ type: 'QUESTION_OPENED', id: 'symptom' });

    expect(reviewNews(before, after)).to.deep.equal(['To review: Asset tag, because “Area” changed.']);
    expect(reviewNews(after, session.view)).to.deep.equal([]);
  });

  it('is nothing for a call that is shown anew', () => {
    expect(reviewNews(undefined, reviewSession().view)).to.deep.equal([]);
  });
});
