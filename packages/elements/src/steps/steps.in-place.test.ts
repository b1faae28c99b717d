import { expect, sendKeys, waitUntil } from '../../../../testing/index.js';
import { foresightLoaded } from '../testing/foresight-loaded.js';
import { pressKeys } from '../testing/press-keys.js';
import { answeredSession } from '../testing/answered-session.js';
import { questionOf } from './question-state.js';
import { StepsHarness } from './steps.harness.js';
import '../question/question.define.js';

/** An outline whose call stands at another question, with the editor of the site open. */
async function editingSite() {
  const session = answeredSession({ caller: { name: 'Léa Martin' }, site: 'site1' });
  session.send({ type: 'QUESTION_OPENED', id: 'callback' });
  const outline = await StepsHarness.of(session);
  outline.lineOf('site').focus();
  await sendKeys({ press: 'F2' });
  await outline.settled();
  await waitUntil(() => outline.focused?.localName === 'filrouge-question', 'the editor has the focus');
  return { session, outline };
}

describe('changing an answer in the outline', () => {
  it('is accessible', async () => {
    const { outline } = await editingSite();

    await expect(outline.element).to.be.accessible();
  });

  it('takes the new answer by Enter, leaves the call where it is, and the focus comes back to the line', async () => {
    const { session, outline } = await editingSite();

    await sendKeys({ type: 'nant' });
    await sendKeys({ press: 'Enter' });

    await waitUntil(() => outline.focusedLine === 'site', 'the focus is on the line');
    expect(questionOf(session.view, 'site')?.display).to.equal('Nantes');
    expect(session.view.currentId).to.equal('callback');
    expect(outline.editor).to.equal(undefined);
  });

  it('leaves the answer as it was by Escape', async () => {
    const { session, outline } = await editingSite();

    await sendKeys({ type: 'nant' });
    // The first closes what is typed in the list, where there is any.
    while (outline.editor) {
      await sendKeys({ press: 'Escape' });
      await outline.settled();
    }

    await waitUntil(() => outline.focusedLine === 'site', 'the focus is on the line');
    expect(questionOf(session.view, 'site')?.display).to.equal('Lille');
  });

  it('notes that the caller does not know', async () => {
    const { session, outline } = await editingSite();

    await pressKeys('Alt+0');

    await waitUntil(() => outline.editor === undefined, 'the editor is gone');
    expect(questionOf(session.view, 'site')?.provenance).to.equal('unknown');
    expect(session.view.currentId).to.equal('callback');
  });

  it('stays open for what cannot be read, and says why', async () => {
    const session = answeredSession({ callback: '0199000101' });
    session.send({ type: 'QUESTION_OPENED', id: 'site' });
    const outline = await StepsHarness.of(session);
    await outline.clickOn('Change here: Callback number');
    await waitUntil(() => outline.focused?.localName === 'filrouge-question', 'the editor has the focus');

    await pressKeys('Control+a');
    await sendKeys({ type: 'hello' });
    await sendKeys({ press: 'Enter' });

    const { editor } = outline;
    await waitUntil(() => editor?.renderRoot.querySelector('.finding.error'), 'the reason shows');
    expect(outline.editor).to.equal(editor);
    expect(session.view.currentId).to.equal('site');
  });

  it('gives what was typed before the page takes the call elsewhere', async () => {
    const { session } = await editingSite();
    // What hears of it is loaded with the first editor.
    await foresightLoaded();
    await sendKeys({ type: 'nantes' });

    session.send({ type: 'QUESTION_OPENED', id: 'symptom' });

    expect(questionOf(session.view, 'site')?.display).to.equal('Nantes');
    expect(session.view.currentId).to.equal('symptom');
  });

  it('gives what was typed when the focus goes elsewhere', async () => {
    const { session, outline } = await editingSite();

    await sendKeys({ type: 'Nantes' });
    outline.lineOf('caller').focus();

    await waitUntil(() => outline.editor === undefined, 'the editor is gone');
    expect(questionOf(session.view, 'site')?.display).to.equal('Nantes');
    expect(outline.focusedLine).to.equal('caller');
  });

  it('shows the answers of a step that is not asked now, to be changed there', async () => {
    const session = answeredSession({ caller: { name: 'Léa' }, category: 'network' });
    session.send({ type: 'QUESTION_OPENED', id: 'site' });
    const outline = await StepsHarness.of(session);
    expect(outline.questions).to.not.include('Area, answered : Network');

    await outline.clickOn('Answers of Problem');

    expect(outline.questions).to.include('Area, answered : Network');
    expect(outline.button('Change here: Area').disabled).to.equal(false);
  });

  it('is not offered for what is asked now, has no answer, or cannot be opened any more', async () => {
    const session = answeredSession({ caller: { name: 'Léa' }, site: 'site1' });
    session.send({ type: 'QUESTION_OPENED', id: 'site' });
    const outline = await StepsHarness.of(session);
    expect(outline.changeable).to.deep.equal(['Change here: Who is calling?']);

    session.send({ type: 'CALL_ABANDONED', reason: 'gone' });
    await waitUntil(() => outline.changeable.length === 0, 'no answer can be changed');
  });
});
