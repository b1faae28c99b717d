import { expect, waitUntil } from '../../../../testing/index.js';
import { QuestionHarness } from './question.harness.js';

/** At a vague answer, with what to ask further, once what is loaded late is there. */
async function probed(answer: string): Promise<QuestionHarness> {
  const question = await QuestionHarness.of({ open: 'symptom' });
  await waitUntil(() => question.element.renderRoot.querySelector('.upcoming'), 'what is loaded late is there');
  await question.type(answer);
  await question.press('Enter');
  expect(question.text('.probes .quote-text')).to.equal('“What exactly do you see on the screen?”');
  return question;
}

describe('what is typed after a probe', () => {
  for (const [before, typed, text] of [
    ['broken', 'red light', 'broken, red light'],
    ['broken', 'Red light', 'broken. Red light'],
    ['Broken!', 'red light', 'Broken! red light'],
    ['broken', ': red light', 'broken: red light'],
    ['broken', ' red light', 'broken red light'],
  ] as const)
    it(`makes "${text}" of "${before}" and "${typed}"`, async () => {
      const question = await probed(before);

      await question.type(typed);
      expect(question.typed).to.equal(text);
      await question.press('Enter');

      expect(question.answerValue('symptom')).to.equal(text);
    });

  it('stays as it is typed where the answer is mended first', async () => {
    const question = await probed('broken');

    await question.press('Backspace');
    await question.type('n keyboard');

    expect(question.typed).to.equal('broken keyboard');
  });

  it('changes nothing where nothing is added', async () => {
    const question = await probed('broken');

    await question.press('Enter');

    expect(question.answerValue('symptom')).to.equal('broken');
    expect(question.shownId).to.equal('category');
  });
});
