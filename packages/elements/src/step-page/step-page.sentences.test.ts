import { expect, waitUntil } from '../../../../testing/index.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { FilrougeStepPage } from './step-page.js';
import { StepPageHarness } from './step-page.harness.js';

/** The page at a question of free text, once it hears what there is to ask further. */
async function listeningPage(): Promise<StepPageHarness> {
  const { prototype } = FilrougeStepPage;
  const heard = new Set<string>();
  prototype.addEventListener = function noted(this: FilrougeStepPage, ...[type, ...rest]: [string, EventListener]) {
    heard.add(type);
    HTMLElement.prototype.addEventListener.call(this, type, ...rest);
  };
  const session = fixtureSession({ locale: 'en' });
  session.send({ type: 'QUESTION_OPENED', id: 'symptom' });
  const page = await StepPageHarness.of(session);
  await waitUntil(() => heard.has('filrouge-answer-questioned'), 'what is loaded late is there', { timeout: 8000 });
  Reflect.deleteProperty(prototype, 'addEventListener');
  return page;
}

describe('what is typed after a probe on the page of a step', () => {
  it('is parted from the vague answer', async () => {
    const page = await listeningPage();
    await page.type('broken');
    await page.press('Enter');
    expect(page.focusedId).to.equal('symptom');

    await page.type('red light');
    await page.press('Enter');

    const symptom = page.view.steps.flatMap(({ items }) => items).find(({ id }) => id === 'symptom');
    expect(symptom?.kind === 'question' && symptom.value).to.equal('broken, red light');
  });
});
