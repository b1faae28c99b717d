import { expect, sendKeys, waitUntil } from '../../../../testing/index.js';
import { answeredSession } from '../testing/answered-session.js';
import { fixtureScenario } from '../testing/fixture-scenario.js';
import { parsedScenario } from '../testing/fixture-session.js';
import { longScenario } from '../testing/long-scenario.js';
import { nextEvent } from '../testing/next-event.js';
import { FlowHarness } from './flow.harness.js';

const scenario = parsedScenario(fixtureScenario);

/** Where each letter of the first words in a picture begins, as it is seen. */
function placesOfLetters(picture: Element): readonly number[] {
  const words = [...(picture.querySelector('text')?.childNodes ?? [])].find(({ textContent }) =>
    /\w/.test(textContent ?? ''),
  );
  if (!words) throw new Error('[test] the picture has no words');
  return [...(words.textContent ?? '').matchAll(/\w/g)].map(({ index }) => {
    const letter = document.createRange();
    letter.setStart(words, index);
    letter.setEnd(words, index + 1);
    return letter.getBoundingClientRect().left;
  });
}

describe('filrouge-flow', () => {
  it('is accessible, with a call and without', async () => {
    const alone = await FlowHarness.of({ scenario });
    await expect(alone.element).to.be.accessible();

    const called = await FlowHarness.of({ session: answeredSession({ scope: 'team' }) });
    await expect(called.element).to.be.accessible();
  });

  it('tells every place with its kind, its condition and where it stands', async () => {
    const flow = await FlowHarness.of({ scenario });

    const place = flow.place('How many people');
    expect(place.getAttribute('aria-label')).to.contain('integer');
    expect(Number(place.getAttribute('aria-level'))).to.be.greaterThan(2);
    expect(flow.places.at(-1)).to.match(/^L1 /);
  });

  it('goes by keyboard as a tree does', async () => {
    const flow = await FlowHarness.of({ scenario });
    const [first = '', second = ''] = flow.places;
    flow.place(first).focus();

    await sendKeys({ press: 'ArrowDown' });
    await flow.settled();
    expect(flow.focusedPlace).to.equal(second);

    await sendKeys({ press: 'ArrowLeft' });
    await flow.settled();
    expect(flow.focusedPlace).to.equal(first);

    await sendKeys({ press: 'ArrowLeft' });
    await flow.settled();
    expect(flow.place(first).getAttribute('aria-expanded')).to.equal('false');
    expect(flow.places).not.to.contain(second);
    expect(flow.focusedPlace).to.equal(first);
  });

  it('is mirrored in Arabic: inward is to the left, and words are read as they are', async () => {
    const flow = await FlowHarness.of({ scenario, locale: 'ar' });
    const [first = '', second = ''] = flow.places;
    flow.place(first).focus();

    await sendKeys({ press: 'ArrowLeft' });
    await flow.settled();
    expect(flow.focusedPlace).to.equal(second);

    await sendKeys({ press: 'ArrowRight' });
    await flow.settled();
    expect(flow.focusedPlace).to.equal(first);
    const tree = flow.element.renderRoot.querySelector('svg[role="tree"]');
    const mark = tree?.querySelector('.mark')?.getBoundingClientRect();
    const text = tree?.querySelector('text')?.getBoundingClientRect();
    expect(mark?.left).to.be.greaterThan(text?.right ?? Infinity);
    const places = tree ? placesOfLetters(tree) : [];
    expect(places.length).to.be.greaterThan(1);
    expect(places).to.deep.equal(places.toSorted((one, other) => one - other));
  });

  it('says which place was picked, and where it is written', async () => {
    const flow = await FlowHarness.of({ scenario });
    flow.place('Symptom').focus();

    const picked = nextEvent(flow.element, 'filrouge-flow-item-picked');
    await flow.press('Symptom');

    expect(await picked).to.include({ itemId: 'symptom', path: '/steps/1/items/0' });
  });

  it('follows a call: what is answered, asked, and does not apply', async () => {
    const session = answeredSession({ scope: 'team' });
    session.send({ type: 'QUESTION_OPENED', id: 'affectedUsers' });
    const flow = await FlowHarness.of({ session });
    expect(flow.place('Who is affected').getAttribute('aria-label')).to.match(/answered$/);
    expect(flow.place('How many people').getAttribute('aria-current')).to.equal('true');

    session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'me' });
    await flow.settled();

    expect(flow.place('How many people').getAttribute('aria-label')).to.match(/does not apply now$/);
  });

  it('folds a long scenario to its steps, and unfolds all of it on demand', async () => {
    const flow = await FlowHarness.of({ scenario: parsedScenario(longScenario(1000)) });
    expect(flow.places.length).to.equal(101);

    await flow.clickOn('Unfold all');

    expect(flow.places.length).to.equal(1101);
  });

  it('gives the whole picture as a file, whatever is folded', async () => {
    const flow = await FlowHarness.of({ scenario });
    await flow.clickOn('Fold all');

    expect(flow.element.toSvg()).to.match(/^<svg xmlns[^]*How many people/);
  });

  it('stays inside 320 pixels', async () => {
    const flow = await FlowHarness.of({ scenario });
    flow.element.style.inlineSize = '320px';
    await waitUntil(() => flow.get('[role="tree"]').getAttribute('width') === '320');

    expect(flow.get('.bar').scrollWidth).to.be.at.most(320);
    expect(flow.get('[role="tree"]').getBoundingClientRect().width).to.equal(320);
  });

  it('shows nothing without a scenario', async () => {
    const flow = await FlowHarness.of({});

    expect(flow.find('[role="tree"]')).to.equal(undefined);
  });
});
