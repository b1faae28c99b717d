import type { Incident, IncidentSource } from '@filrouge/knowledge';
import { expect, fixture, html } from '../../../../testing/index.js';
import { answeredSession } from '../testing/answered-session.js';
import { ElementHarness } from '../testing/element-harness.js';
import type { FilrougeIncidents } from './incidents.js';
import './incidents.define.js';

const network: Incident = {
  id: 'INC-204',
  title: 'Network down on site 2',
  since: '2026-11-12T08:12:00Z',
  calls: 14,
  url: 'https://status.example/204',
};
const sourceOf = (...incidents: readonly Incident[]): IncidentSource => ({
  id: 'Monitoring',
  open: () => Promise.resolve({ incidents, issues: [] }),
});

async function showing(incidents: IncidentSource, symptom = 'No network here') {
  const session = answeredSession({ symptom }, { incidents });
  await session.incidentsSettled();
  const element = await fixture<FilrougeIncidents>(html`<filrouge-incidents .session=${session}></filrouge-incidents>`);
  const harness = new ElementHarness(element);
  await harness.settled();
  const press = async (selector: string) => {
    const button = harness.get(selector);
    button.focus();
    button.click();
    await harness.settled();
  };
  return { session, harness, element, press };
}

describe('filrouge-incidents', () => {
  it('is accessible, with an incident and linked to it', async () => {
    const { element, press } = await showing(sourceOf(network));
    await expect(element).to.be.accessible();

    await press('.link');
    await expect(element).to.be.accessible();
  });

  it('tells what is open since when, how many called, and why it is shown', async () => {
    const { harness } = await showing(sourceOf(network));

    expect(harness.text('.kind')).to.equal('Known incident INC-204');
    expect(harness.text('.title')).to.equal('Network down on site 2');
    expect(harness.text('.facts')).to.match(/^open since 09:12( AM)? · 14 calls · Fits: network$/);
    expect(harness.text('[role="status"]')).to.equal('Known incident: Network down on site 2.');
  });

  it('shows nothing while no incident fits', async () => {
    const { harness } = await showing(sourceOf(network), 'The printer jams');

    expect(harness.texts('.incident, .note')).to.deep.equal([]);
  });

  it('links the call, keeps the focus, and takes it back', async () => {
    const { session, harness, element, press } = await showing(sourceOf(network));

    await press('.link');
    expect(session.view.ticket).to.deep.include({
      incident: {
        id: 'INC-204',
        title: network.title,
        source: 'Monitoring',
        url: network.url,
        since: '2026-11-12T08:12:00.000Z',
      },
    });
    expect([session.view.ticket.outcome.kind, element.shadowRoot?.activeElement?.className]).to.deep.equal([
      'linked',
      'button small undo',
    ]);

    await press('.undo');
    expect([session.view.incidents?.linked, harness.text('.title')]).to.deep.equal([undefined, network.title]);
    expect(element.shadowRoot?.activeElement?.className).to.equal('button small link');
  });

  it('offers one no more that it is not', async () => {
    const { harness, press } = await showing(sourceOf(network, { ...network, id: 'INC-205', title: 'Network slow' }));

    await press('.incident:first-child .quiet');

    expect(harness.texts('.title')).to.deep.equal(['Network slow']);
  });

  it('stands in one line once the call went on, and opens again', async () => {
    const { session, harness, press } = await showing(sourceOf(network));

    session.send({ type: 'QUESTION_OPENED', id: 'scope' });
    await harness.settled();
    expect(harness.get('.facts').checkVisibility()).to.equal(false);
    expect(harness.get('.link').checkVisibility()).to.equal(true);
    expect(harness.get('.incident').offsetHeight).to.be.lessThan(48);
    await expect(harness.element).to.be.accessible();

    await press('.kind');
    expect(harness.get('.facts').checkVisibility()).to.equal(true);
    expect(harness.focused?.className).to.equal('button small link');
  });

  it('says in one line that a source is dead', async () => {
    const { harness } = await showing({ id: 'Monitoring', open: () => Promise.reject(new Error('gone')) });

    expect(harness.text('.note')).to.equal('Known incidents: no answer from Monitoring. The call goes on.');
  });

  it('shows text of outside as text, and no address but of the web', async () => {
    const hostile = { ...network, title: '<img src=x onerror=alert(1)> network', url: 'javascript:alert(1)' };
    const { harness } = await showing(sourceOf(hostile));

    expect(harness.text('.title')).to.equal('<img src=x onerror=alert(1)> network');
    expect(harness.texts('img, a')).to.deep.equal([]);
  });
});
