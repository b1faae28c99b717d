import { expect, sendKeys } from '../../../../testing/index.js';
import { answeredSession, readySession, siteDown } from '../testing/answered-session.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { rowsSession } from '../testing/rows-session.js';
import { nextEvent } from '../testing/next-event.js';
import { StepsHarness } from './steps.harness.js';

describe('filrouge-steps', () => {
  it('is accessible', async () => {
    const outline = await StepsHarness.of(answeredSession(siteDown));

    await expect(outline.element).to.be.accessible();
  });

  it('says how far each step is, and how many answers it wants', async () => {
    const outline = await StepsHarness.of(answeredSession({ caller: { name: 'Léa' }, site: 'site1' }));

    expect(outline.steps).to.deep.equal([
      'Caller, current step 2/3',
      'Problem, to do, 4 missing 0/6',
      'Equipment, to do 0/2',
    ]);
  });

  it('counts what is settled in the whole call', async () => {
    const session = answeredSession({ caller: { name: 'Léa' } });
    const outline = await StepsHarness.of(session);

    expect(outline.progress).to.deep.equal({ value: 1, max: 11 });
    expect(outline.text('.summary')).to.equal(`1 of 11 questions answered ${session.view.missing.length} missing`);
  });

  it('misses nothing any more once the call is over', async () => {
    const session = answeredSession({ caller: { name: 'Léa' } });
    session.send({ type: 'CALL_ABANDONED', reason: 'The caller hung up' });
    const outline = await StepsHarness.of(session);

    expect(outline.text('.summary')).to.equal('1 of 11 questions answered');
  });

  it('lists the questions of the step now asked, with their answers', async () => {
    const session = answeredSession({ category: 'network' });
    session.send({ type: 'ANSWER_UNKNOWN', id: 'symptom' });
    session.send({ type: 'QUESTION_OPENED', id: 'scope' });
    const outline = await StepsHarness.of(session);

    expect(outline.questions.slice(0, 4)).to.deep.equal([
      'Symptom, not known',
      'Area, answered : Network',
      'Who is affected, asked now',
      'Is work at a standstill?, missing',
    ]);
  });

  it('puts the questions of a row under its name, unfolded for the row asked about only', async () => {
    const session = rowsSession();
    session.send({ type: 'QUESTION_OPENED', id: 'machines[1].disks[2].message' });
    const outline = await StepsHarness.of(session);

    expect(outline.texts('.row > button')).to.deep.equal([
      'PC-12, asked now 6/6',
      'Disk 1, answered 1/1',
      'Disk 2, asked now 1/1',
      'PC-40, answered 2/2',
      'Machine 3, to ask 3/4',
    ]);
    expect(outline.questions).to.deep.equal([
      'Caller, answered : Léa Martin',
      'Asset tag, answered : PC-12',
      'Down, answered : Yes',
      'Users, answered : 3',
      'Message, asked now : Not found',
      'Disk, answered : 2',
      'Machine, answered : 3',
    ]);

    await outline.clickOn('Machine 3');
    expect(session.view.currentId).to.equal('machines[3].disks');
  });

  it('lets a step over rows head its own questions', async () => {
    const session = rowsSession();
    session.send({ type: 'QUESTION_OPENED', id: 'restart[2].restarted' });
    const outline = await StepsHarness.of(session);

    expect(outline.questions).to.deep.equal(['Restarted, asked now']);
    expect(outline.find('.row')).to.equal(undefined);
  });

  it('marks the current step and question for a screen reader', async () => {
    const outline = await StepsHarness.of();

    expect(outline.text('[aria-current="step"]')).to.contain('Caller');
    expect(outline.text('[aria-current="true"]')).to.contain('Who is calling?');
  });

  it('opens the first question of a step that wants an answer', async () => {
    const session = answeredSession({ symptom: 'The screen stays black' });
    const outline = await StepsHarness.of(session);

    await outline.clickOn('Problem');

    expect(session.view.currentId).to.equal('category');
  });

  it('opens a question by keyboard and says so', async () => {
    const session = fixtureSession({ locale: 'en' });
    const outline = await StepsHarness.of(session);
    outline.button('Site').focus();

    const opened = nextEvent(outline.element, 'filrouge-question-opened');
    await sendKeys({ press: 'Enter' });

    expect((await opened).questionId).to.equal('site');
    expect(session.view.currentId).to.equal('site');
  });

  it('opens nothing once the call is over', async () => {
    const session = readySession();
    const outline = await StepsHarness.of(session);

    session.send({ type: 'CALL_ABANDONED', reason: 'hung up' });
    await outline.settled();

    expect(outline.button('Caller').disabled).to.equal(true);
  });

  it('says quietly which answers do not count now, and shows them when asked', async () => {
    const session = answeredSession({ scope: 'team', affectedUsers: 12 });
    const outline = await StepsHarness.of(session);
    expect(outline.find('.aside')).to.equal(undefined);

    session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'me' });
    await outline.settled();
    expect(outline.text('.aside summary')).to.equal('1 answer not counted now');
    outline.get('.aside summary').click();

    expect(outline.get<HTMLDetailsElement>('.aside').open).to.equal(true);
    expect(outline.texts('.aside li')).to.deep.equal(['How many people? 12']);
    await expect(outline.element).to.be.accessible();
  });

  it('speaks the operator’s language', async () => {
    const outline = await StepsHarness.of(fixtureSession({ locale: 'fr' }));

    expect(outline.steps[0]).to.equal('Appelant, étape en cours, 2 manquants 0/3');
  });

  it('shows nothing without a session', async () => {
    const outline = await StepsHarness.of();

    outline.element.session = undefined;
    await outline.settled();

    expect(outline.find('nav')).to.equal(undefined);
  });
});
