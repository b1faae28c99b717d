import { expect, waitUntil } from '../../../../testing/index.js';
import { PickerHarness } from './picker.harness.js';

const given = (id: string, value: unknown) => ({ type: 'ANSWER_GIVEN', id, value }) as const;

async function pickOther(picker: PickerHarness): Promise<void> {
  await picker.clickOn('Change client');
  await picker.type('valb');
  await picker.keys('Enter');
}

describe('the wrong client', () => {
  it('is changed only after the operator was told what changes', async () => {
    const picker = await PickerHarness.of();
    const call = await picker.open('acme');
    for (const event of [given('symptom', 'Nothing starts'), given('blocked', true), given('category', 'network')])
      call.send(event);

    await pickOther(picker);
    await picker.asked();

    expect(picker.session).to.equal(call);
    expect(picker.texts('.differences li')).to.deep.equal([
      '2 answers come along',
      '1 answer not asked for there, left out: Area',
      'Priority: P3 becomes P1',
      'Goes to: helpdesk becomes biomed',
      '2 required points open',
      'Rules of this client: No names of patients.',
    ]);
    await picker.keys('Enter');
    expect(picker.session.id).to.equal(call.id);
    expect(picker.session.view.client.name).to.equal('Clinique Valbrume');
    expect(picker.session.view.ticket.answers.find(({ id }) => id === 'symptom')?.value).to.equal('Nothing starts');
    expect(picker.tabs).to.have.length(1);
    expect(picker.chosen.at(-1)?.choice).to.equal('moved');
  });

  it('stays when the operator cancels', async () => {
    const picker = await PickerHarness.of();
    const call = await picker.open('acme');
    call.send(given('symptom', 'Nothing starts'));
    await pickOther(picker);
    await picker.asked();

    await picker.keys('Escape');

    expect([picker.session, call.view.phase]).to.deep.equal([call, 'interviewing']);
    expect(picker.find('.change')).to.equal(undefined);
  });

  it('may be another call altogether', async () => {
    const picker = await PickerHarness.of();
    const call = await picker.open('acme');
    call.send(given('symptom', 'Nothing starts'));
    await pickOther(picker);
    await picker.asked();

    await picker.clickOn('Take it as another call');

    expect(picker.element.calls).to.have.length(2);
    expect(call.view.phase).to.equal('parked');
    expect(picker.session.view.progress.settled).to.equal(0);
  });

  it('is changed at once while nothing is answered', async () => {
    const picker = await PickerHarness.of();
    const call = await picker.open('acme');

    await pickOther(picker);
    await waitUntil(() => picker.session !== call, 'the call is moved');

    expect(picker.session.view.client.name).to.equal('Clinique Valbrume');
  });

  for (const [what, person] of [
    ['address', { name: 'Jo', email: 'jo@paris.valbrume.example' }],
    ['number', { name: 'Jo', phone: '0199004155' }],
  ] as const)
    it(`is suspected by the caller's ${what}, once`, async () => {
      const picker = await PickerHarness.of();
      const call = await picker.open('acme');

      call.send(given('caller', person));
      await waitUntil(() => picker.find('.foreign'), 'the warning shows');

      expect(picker.text('.foreign p')).to.match(/ belongs to Clinique Valbrume\. This call is for Acme Logistique\.$/);
      expect(picker.spoken).to.contain('belongs to Clinique Valbrume');
      await picker.clickOn('Acme Logistique is right');
      expect(picker.find('.foreign')).to.equal(undefined);
    });

  for (const [what, person] of [
    ['of this client', { name: 'Jo', email: 'jo@acme.example', phone: '+33199002155' }],
    ['of nobody in the catalog', { name: 'Jo', email: 'jo@notvalbrume.example', phone: '+33612345678' }],
  ] as const)
    it(`is not suspected for a caller ${what}`, async () => {
      const picker = await PickerHarness.of();
      const call = await picker.open('acme');

      call.send(given('caller', person));
      await picker.clickOn('Another call');
      await picker.keys('Escape');

      expect(picker.find('.foreign')).to.equal(undefined);
    });

  it('is changed from the warning', async () => {
    const picker = await PickerHarness.of();
    const call = await picker.open('acme');
    call.send(given('caller', { name: 'Jo', email: 'jo@valbrume.example' }));
    await waitUntil(() => picker.find('.foreign'), 'the warning shows');

    await picker.clickOn('Change to Clinique Valbrume');
    await picker.asked();
    await picker.clickOn('Change to Clinique Valbrume');

    expect(picker.session.view.client.name).to.equal('Clinique Valbrume');
    expect(picker.find('.foreign')).to.equal(undefined);
  });
});
