import { expect } from '../../../../testing/index.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { EndingHarness } from './ending.harness.js';

/** A call that keeps what it delivers. */
function watchedSession() {
  const delivered: unknown[] = [];
  const session = fixtureSession({
    locale: 'en',
    deliver: ({ outcome }) => {
      delivered.push(outcome);
      return Promise.resolve({ status: 'delivered' });
    },
  });
  return { session, delivered };
}

describe('filrouge-ending', () => {
  it('is accessible, closed, open and with its mistake', async () => {
    const ending = await EndingHarness.of();
    await expect(ending.element).to.be.accessible();

    await ending.clickOn('End otherwise');
    await expect(ending.element).to.be.accessible();

    await ending.press('4', 'Enter');
    expect(ending.text('[role="alert"]')).to.equal('Say why: nothing else will tell.');
    await expect(ending.element).to.be.accessible();
  });

  it('says in words what it does wherever there is room, and whole or not at all', async () => {
    const ending = await EndingHarness.of();
    const wordsShow = (width: number) => {
      ending.element.style.inlineSize = `${String(width)}px`;
      const [room, words] = [
        ending.get('.room').getBoundingClientRect(),
        ending.get('.room span').getBoundingClientRect(),
      ];
      if (words.top >= room.bottom) return 'none';
      return words.right <= room.right + 1 ? 'whole' : 'cut';
    };

    expect([320, 160, 60, 30].map(wordsShow)).to.deep.equal(['whole', 'whole', 'none', 'none']);
    expect(ending.get('button').title).to.equal('End otherwise');
  });

  for (const [digit, outcome] of [
    ['1', 'resolved'],
    ['2', 'redirected'],
    ['3', 'linked'],
  ] as const) {
    it(`delivers a ticket ${outcome} by digit and Enter, a reason or not`, async () => {
      const { session, delivered } = watchedSession();
      const ending = await EndingHarness.opened(session);

      await ending.press(digit, 'Enter');

      expect(session.view.phase).to.be.oneOf(['delivering', 'delivered']);
      expect(delivered).to.deep.equal([{ kind: outcome }]);
    });
  }

  it('asks why for the way picked, and takes the focus there', async () => {
    const { session, delivered } = watchedSession();
    const ending = await EndingHarness.opened(session);

    await ending.press('3');
    expect(ending.askedFor).to.equal('Which known incident? (optional)');
    await ending.type('INC-42');
    await ending.press('Enter');

    expect(delivered).to.deep.equal([{ kind: 'linked', reason: 'INC-42' }]);
  });

  it('wants a reason where the script does not fit', async () => {
    const { session, delivered } = watchedSession();
    const ending = await EndingHarness.opened(session);

    await ending.press('4');
    await ending.type('  ');
    await ending.press('Enter');
    expect(session.view.phase).to.equal('interviewing');
    expect(ending.askedFor).to.equal('Why does the script not fit?');
    await ending.type('A car is on fire');
    await ending.press('Enter');

    expect(delivered).to.deep.equal([{ kind: 'unfit', reason: 'A car is on fire' }]);
  });

  it('delivers nothing for a call broken off, and wants to know why', async () => {
    const { session, delivered } = watchedSession();
    const ending = await EndingHarness.opened(session);

    await ending.press('5', 'Enter');
    expect(session.view.phase).to.equal('interviewing');
    await ending.type('Wrong number');
    await ending.press('Enter');

    expect(session.view.phase).to.equal('abandoned');
    expect(session.view.ticket.outcome).to.deep.equal({ kind: 'abandoned', reason: 'Wrong number' });
    expect(delivered).to.deep.equal([]);
  });

  it('chooses with the arrows without going on, and ends nothing before one is chosen', async () => {
    const { session, delivered } = watchedSession();
    const ending = await EndingHarness.opened(session);

    await ending.press('Enter');
    expect(session.view.phase).to.equal('interviewing');
    await ending.press('ArrowDown', 'ArrowDown');
    expect(ending.askedFor).to.equal(undefined);
    await ending.press('Enter');

    expect(delivered).to.deep.equal([{ kind: 'linked' }]);
  });

  it('ends by the key that sends, too', async () => {
    const { session, delivered } = watchedSession();
    const ending = await EndingHarness.opened(session);

    await ending.press('1', 'Control+Enter');

    expect(delivered).to.deep.equal([{ kind: 'resolved' }]);
  });

  it('keeps the keys of the question to itself', async () => {
    const ending = await EndingHarness.opened();
    const heard: string[] = [];
    ending.element.addEventListener('keydown', ({ key }) => heard.push(key));

    await ending.press('0', '1', 'Enter');

    expect(heard).to.deep.equal([]);
  });

  it('closes on Escape with the focus where it was', async () => {
    const ending = await EndingHarness.of();
    const field = document.createElement('input');
    ending.element.before(field);
    field.focus();

    await ending.element.show();
    await ending.press('Escape');
    expect(document.activeElement).to.equal(field);
    field.remove();

    await ending.clickOn('End otherwise');
    await ending.press('Escape');
    expect(ending.focused).to.equal(ending.button('End otherwise'));
  });

  it('tells the page which way, before the call is told', async () => {
    const session = fixtureSession({ locale: 'en' });
    const ending = await EndingHarness.opened(session);
    const told: unknown[] = [];
    ending.element.addEventListener('filrouge-ending-chosen', ({ outcome, reason }) =>
      told.push({ outcome, reason, phase: session.view.phase }),
    );

    await ending.press('2');
    await ending.type('HR');
    await ending.press('Enter');

    expect(told).to.deep.equal([{ outcome: 'redirected', reason: 'HR', phase: 'interviewing' }]);
  });

  it('is not there once the call is over', async () => {
    const session = fixtureSession({ locale: 'en' });
    const ending = await EndingHarness.opened(session);

    session.send({ type: 'CALL_ABANDONED', reason: 'gone' });
    await ending.settled();

    expect(ending.find('*')).to.equal(undefined);
  });
});
