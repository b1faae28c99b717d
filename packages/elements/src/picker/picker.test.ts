import { expect, waitUntil } from '../../../../testing/index.js';
import { fixtureCatalog } from '../testing/fixture-catalog.js';
import { fixtureScenario } from '../testing/fixture-scenario.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { PickerHarness } from './picker.harness.js';

const given = (id: string, value: unknown) => ({ type: 'ANSWER_GIVEN', id, value }) as const;

describe('filrouge-picker', () => {
  it('is accessible, in the list, with calls, and while it asks', async () => {
    const picker = await PickerHarness.of();
    await expect(picker.element).to.be.accessible();
    const call = await picker.open('acme');
    call.send(given('symptom', 'Nothing starts'));
    await expect(picker.element).to.be.accessible();
    await picker.clickOn('Change client');
    await picker.type('valb');
    await picker.keys('Enter');
    await picker.asked();

    await expect(picker.element).to.be.accessible();
  });

  for (const [typed, found] of [
    ['', 'Acme Logistique IT incident'],
    ['valbrume', 'Clinique Valbrume Care station support'],
    ['valbrmue', 'Clinique Valbrume Care station support'],
    ['reseau', 'Acme Logistique IT incident réseau'],
    ['entrepots', 'Acme Logistique IT incident les entrepôts'],
    ['perfusoin', 'Clinique Valbrume Care station support perfusion'],
    ['01 99 00 40 10', 'Clinique Valbrume Care station support +33 1 99 00 40 10'],
    ['4010', 'Clinique Valbrume Care station support +33 1 99 00 40 10'],
  ] as const)
    it(`finds "${found}" by "${typed}"`, async () => {
      const picker = await PickerHarness.of({ catalog: fixtureCatalog(500) });

      await picker.type(typed);

      expect(picker.rows[0]).to.equal(found);
    });

  it('opens a call by keys alone, and tells who shows it', async () => {
    const picker = await PickerHarness.of();

    await picker.keys('ArrowDown', 'Enter');
    await waitUntil(() => picker.chosen.length > 0, 'a call is chosen');
    await picker.settled();

    expect(picker.session.view.client.name).to.equal('Clinique Valbrume');
    expect(picker.chosen.map(({ choice }) => choice)).to.deep.equal(['opened']);
    expect(picker.find('.panel')).to.equal(undefined);
  });

  it('parks one call for another and takes it up again, with everything said', async () => {
    const picker = await PickerHarness.of();
    const first = await picker.open('acme');
    first.send(given('caller', { name: 'Léa Martin' }));
    await picker.clickOn('Another call');

    const second = await picker.open('valbrume');
    expect(first.view.phase).to.equal('parked');
    expect(picker.tabs[0]).to.match(/^Acme Logistique Léa Martin parked/);
    await picker.clickOn('Acme Logistique');

    expect([picker.session, first.view.phase, second.view.phase]).to.deep.equal([first, 'interviewing', 'parked']);
    expect(first.view.ticket.requester.name).to.equal('Léa Martin');
    expect(picker.spoken).to.equal('Back to the call for Acme Logistique.');
  });

  it('lets a call that is over go when another is shown', async () => {
    const picker = await PickerHarness.of();
    const first = await picker.open('acme');
    first.send({ type: 'CALL_ABANDONED', reason: 'Cut off' });
    await picker.clickOn('Another call');

    await picker.open('valbrume');

    expect(picker.element.calls.map(({ view }) => view.client.id)).to.deep.equal(['valbrume']);
  });

  it('hands the page’s data to one call only, and only what its scenario declares', async () => {
    const picker = await PickerHarness.of({ options: { context: { callerPhone: '+33199002101', vip: true } } });
    const first = await picker.open('acme');
    await picker.clickOn('Another call');

    const second = await picker.open('valbrume');

    expect(first.snapshot().context).to.deep.equal({ callerPhone: '+33199002101', vip: true });
    expect([second.snapshot().context, second.view.problems]).to.deep.equal([{}, []]);
  });

  it('keeps its calls when it is moved in the page, and goes on following them', async () => {
    const picker = await PickerHarness.of();
    const call = await picker.open('acme');
    const place = document.createElement('section');
    picker.element.before(place);

    place.append(picker.element);
    call.send(given('caller', { name: 'Léa Martin' }));
    await waitUntil(() => picker.tabs[0]?.includes('Léa Martin'), 'the tab tells who calls', { timeout: 10_000 });

    expect(picker.element.calls).to.deep.equal([call]);
  });

  it('tells what cannot be opened, and leaves the call alone', async () => {
    const picker = await PickerHarness.of({ catalog: fixtureCatalog(1) });
    const call = await picker.open('acme');
    await picker.clickOn('Another call');

    await picker.type('societe');
    await picker.keys('Enter');
    await waitUntil(() => picker.find('filrouge-problem'), 'the problem shows');

    expect([picker.session, call.view.phase]).to.deep.equal([call, 'interviewing']);
    await picker.keys('Escape');
    expect(picker.find('.panel')).to.equal(undefined);
  });

  it('shows the calls that the page kept, and takes one up', async () => {
    const [kept, other] = [fixtureSession(), fixtureSession()];
    kept.send({ type: 'CALL_PARKED' });
    const picker = await PickerHarness.of({ calls: [kept, other], session: other });
    expect(picker.tabs).to.have.length(2);

    await picker.clickOn('Acme Logistique');

    expect([picker.session, kept.view.phase, other.view.phase]).to.deep.equal([kept, 'interviewing', 'parked']);
  });

  it('forgets a call that the page forgot', async () => {
    const [kept, other] = [fixtureSession(), fixtureSession()];
    const picker = await PickerHarness.of({ calls: [kept, other], session: other });

    picker.element.calls = [other];
    await picker.settled();

    expect([picker.tabs.length, picker.element.calls]).to.deep.equal([1, [other]]);
  });

  it('is closed by the page as by Escape, and stays open where there is no call', async () => {
    const picker = await PickerHarness.of();
    picker.element.close();
    await picker.settled();
    expect(picker.find('.panel')).not.to.equal(undefined);
    const call = await picker.open('acme');
    await picker.clickOn('Another call');

    picker.element.close();
    await picker.settled();

    expect(picker.find('.panel')).to.equal(undefined);
    expect(picker.chosen.at(-1)).to.include({ session: call, choice: 'resumed' });
  });

  it('has the page fetch scenarios where it wants to', async () => {
    const asked: string[] = [];
    const { clients, ...rest } = fixtureCatalog();
    const picker = await PickerHarness.of({
      catalog: { ...rest, clients: [{ ...clients[0], scenarios: [{ url: 'own/acme.json', title: 'Incident' }] }] },
      fetchScenario: async (url) => {
        asked.push(new URL(url).pathname);
        return new Response(JSON.stringify(fixtureScenario));
      },
    });

    const call = await picker.open('acme');

    expect(asked).to.have.length(1);
    expect(asked[0]).to.match(/\/own\/acme\.json$/);
    expect(call.view.client.name).to.equal('Acme Logistique');
  });

  it('leaves out the client with a mistake, and says so', async () => {
    const { clients, ...rest } = fixtureCatalog();
    const picker = await PickerHarness.of({ catalog: { ...rest, clients: [...clients, { id: 'broken' }] } });

    expect(picker.rows).to.have.length(2);
    expect(picker.text('summary')).to.equal('2 entries have mistakes: left out of the list');
  });

  it('tells a catalog that does not come', async () => {
    const picker = await PickerHarness.of({ catalog: '/no/such/catalog.json' });

    await waitUntil(() => picker.find('filrouge-problem'), 'the problem shows');

    expect(picker.rows).to.deep.equal([]);
  });
});
