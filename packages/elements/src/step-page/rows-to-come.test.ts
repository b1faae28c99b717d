import { expect, waitUntil } from '../../../../testing/index.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { StepPageHarness } from './step-page.harness.js';

/** The page of the second step, with the focus where an answer brings a row. */
async function atScope(): Promise<StepPageHarness> {
  const session = fixtureSession({ locale: 'en' });
  session.send({ type: 'QUESTION_OPENED', id: 'scope' });
  return StepPageHarness.of(session);
}

const answerScope = ({ session }: StepPageHarness) =>
  session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'team', stays: true });

/** Rendered, and not painted yet: nothing but what waits for no frame is done. */
const rendered = async ({ element }: StepPageHarness) => {
  await element.updateComplete;
  await element.updateComplete;
};

describe('a row that an answer brings', () => {
  it('comes as its label, and gets its control once that was painted', async () => {
    const page = await atScope();

    answerScope(page);
    await rendered(page);
    expect(page.sketches).to.deep.equal(['affectedUsers']);
    expect(page.text('.sketch')).to.contain('How many people?');

    await waitUntil(() => page.sketches.length === 0, 'the row has its control');
    await page.settled();
    expect(page.row('affectedUsers').renderRoot.querySelector('input.field')).not.to.equal(null);
    expect(page.focusedId).to.equal('scope');
  });

  it('has its control when Tab comes sooner', async () => {
    const page = await atScope();

    answerScope(page);
    await rendered(page);
    page.place?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, composed: true }));
    await rendered(page);

    expect(page.sketches).to.deep.equal([]);
    expect(page.row('affectedUsers').renderRoot.querySelector('input.field')).not.to.equal(null);
  });

  it('is whole at once where the call goes to it', async () => {
    const page = await atScope();

    page.session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'team' });
    await rendered(page);

    expect(page.view.currentId).to.equal('affectedUsers');
    expect(page.sketches).to.deep.equal([]);
  });

  it('shows before the focus goes to an answer that was given without it', async () => {
    const page = await atScope();
    page.row('symptom').focus();
    await page.settled();

    page.row('scope').renderRoot.querySelectorAll<HTMLElement>('input')[1]?.click();
    page.row('scope').giveDraft();
    await rendered(page);
    expect(page.rows).to.contain('affectedUsers');

    await waitUntil(() => page.focusedId === 'scope', 'the focus is where the answer was given');
  });
});
