import { expect, waitUntil } from '../../../../testing/index.js';
import { QuestionHarness } from '../question/question.harness.js';
import { typesSession } from '../testing/types-session.js';

const opened = (locale = 'en') => QuestionHarness.of({ session: typesSession({ locale }), open: 'photos' });

/** Gives files to the native input, as the browser does when they are picked. */
async function pick(question: QuestionHarness, ...names: readonly string[]): Promise<void> {
  const transfer = new DataTransfer();
  for (const name of names) transfer.items.add(new File(['x'.repeat(2000)], name, { type: 'image/png' }));
  const input = question.get<HTMLInputElement>('.file-input');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await new Promise((resolve) => setTimeout(resolve));
  await question.settled();
}

describe('files', () => {
  it('are sent when they are picked, and join the answer', async () => {
    const question = await opened();

    await pick(question, 'a.png', 'b.png');

    expect(question.answerOf('photos')?.display).to.equal('a.png and b.png');
    expect(question.texts('.file-row .file-size')).to.deep.equal(['2 kB', '2 kB']);
    expect(question.shownId).to.equal('photos');
  });

  it('show how far they are, and what became of those that failed', async () => {
    const question = await opened();

    await pick(question, 'slow.png', 'bad.png', 'a.png');

    expect(question.get<HTMLProgressElement>('progress').value).to.equal(0.4);
    expect(question.text('.file-issue')).to.equal('"bad.png" could not be stored: 413.');
    expect(question.answerOf('photos')?.display).to.equal('a.png');
    await expect(question.element).to.be.accessible();
  });

  it('name the one that failed between French quotation marks that no line parts from it', async () => {
    const question = await opened('fr');

    await pick(question, 'bad.png');

    const issue = () => question.get('.file-issue').textContent;
    await waitUntil(() => issue().includes('«\u00a0bad.png\u00a0»'), 'the name keeps its marks');
  });

  it('are taken off, stored or not', async () => {
    const question = await opened();

    await pick(question, 'a.png', 'bad.png');
    await question.click('[aria-label="Remove bad.png"]');
    await question.click('[aria-label="Remove a.png"]');

    expect(question.answerValue('photos')).to.equal(undefined);
    expect(question.shownId).to.equal('photos');
    expect(question.session.view.uploads['photos']).to.deep.equal([]);
  });

  it('are accessible while there is none, and reached by keys', async () => {
    const question = await opened();

    expect(question.focused?.getAttribute('type')).to.equal('file');
    await expect(question.element).to.be.accessible();
  });
});
