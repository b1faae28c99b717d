import { expect, waitUntil } from '../../../../testing/index.js';
import { CopyHarness } from './copy.harness.js';

const refuse = () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'));

describe('filrouge-copy', () => {
  afterEach(() => CopyHarness.restore());

  it('is accessible, also when the browser refuses', async () => {
    const copy = await CopyHarness.of(refuse);
    await expect(copy.element).to.be.accessible();

    await copy.clickOn('Copy as text');
    await waitUntil(() => copy.field);

    await expect(copy.element).to.be.accessible();
  });

  it('copies what was asked for and says so', async () => {
    const copied: string[] = [];
    const copy = await CopyHarness.of((text) => Promise.resolve(void copied.push(text)));

    await copy.clickOn('Copy as text');
    await waitUntil(() => copy.text('[role="status"]') === 'Copied as text');

    expect(copied).to.deep.equal(['the text']);
    expect(copy.field).to.equal(undefined);
  });

  it('shows the text selected when the browser refuses', async () => {
    const copy = await CopyHarness.of(refuse);

    await copy.clickOn('Copy as text');
    await waitUntil(() => copy.field);
    await copy.settled();

    expect(copy.text('[role="alert"]')).to.equal('Copy by hand');
    expect(copy.field?.value).to.equal('the text');
    expect(copy.field?.selectionEnd).to.equal('the text'.length);
    expect(copy.focused).to.equal(copy.field);
  });
});
