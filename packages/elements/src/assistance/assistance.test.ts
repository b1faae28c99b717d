import { createSession, type Session } from '@filrouge/engine';
import { createLocalSource } from '@filrouge/knowledge';
import { parseScenario } from '@filrouge/scenario';
import { expect, fixture, html, waitUntil } from '../../../../testing/index.js';
import type { FilrougeAssistance } from './assistance.js';
import './assistance.define.js';
import '../instructions/instructions.define.js';
import '../knowledge/knowledge.define.js';

const scenarioWith = (assistance: readonly object[]) => {
  const parsed = parseScenario({
    format: 1,
    id: 'help',
    version: '1',
    locales: ['en'],
    title: 'Help',
    client: { id: 'acme', name: 'Acme' },
    ticket: { title: 'Help' },
    assistance,
    steps: [
      {
        id: 'machine',
        title: 'Machine',
        items: [
          { type: 'text', id: 'machine', label: 'Machine' },
          { type: 'instruction', id: 'help', severity: 'info', text: 'Look at it.', assistance: ['desk'] },
        ],
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
};
const desk = { id: 'desk', kind: 'rdp', label: 'Take over', target: '{{ machine }}' };
const sessionWith = (way: object = desk, machine = 'PC-042'): Session => {
  const session = createSession(scenarioWith([way]));
  if (machine !== '') session.send({ type: 'ANSWER_GIVEN', id: 'machine', value: machine });
  return session;
};

async function shown(session: Session): Promise<FilrougeAssistance> {
  const element = await fixture<FilrougeAssistance>(
    html`<filrouge-assistance .session=${session} .offered=${['desk', 'nobody']}></filrouge-assistance>`,
  );
  await element.updateComplete;
  return element;
}
const linkIn = (element: Element) => element.shadowRoot?.querySelector('a');
const textIn = (element: Element) =>
  element.shadowRoot?.querySelector('ul')?.textContent?.replaceAll(/\s+/g, ' ').trim();
/** A click that opens nothing. */
function press(element: Element): void {
  const link = linkIn(element);
  link?.addEventListener('click', (event) => event.preventDefault(), { once: true });
  link?.click();
}

describe('<filrouge-assistance>', () => {
  it('is accessible', async () => {
    await expect(await shown(sessionWith())).to.be.accessible();
    await expect(await shown(sessionWith(desk, ''))).to.be.accessible();
  });

  it('saves a file for Remote Desktop, and notes that it was opened', async () => {
    const session = sessionWith();
    const element = await shown(session);

    expect(linkIn(element)?.download).to.equal('PC-042.rdp');
    press(element);
    await waitUntil(() => textIn(element)?.includes('opened at'));

    expect(session.view.ticket.assistance).to.have.lengthOf(1);
    expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).to.contain(
      'Take over: noted in the ticket.',
    );
  });

  it('waits for the machine', async () => {
    const session = sessionWith(desk, '');
    const element = await shown(session);
    expect([linkIn(element), textIn(element)]).to.deep.equal([null, 'Take over: ask first which machine.']);

    session.send({ type: 'ANSWER_GIVEN', id: 'machine', value: 'PC-042' });

    await waitUntil(() => linkIn(element) !== null);
  });

  it('says why there is no link', async () => {
    const element = await shown(sessionWith(desk, 'the grey one'));

    expect([linkIn(element), textIn(element)]).to.deep.equal([
      null,
      'Take over: “the grey one” is no machine’s name or address.',
    ]);
  });

  it('opens a scheme of the author’s only where the page allows it', async () => {
    const way = { id: 'desk', kind: 'custom', label: 'Look', target: 'vnc://{{ machine }}' };
    const session = sessionWith(way, 'a/b c');
    expect(linkIn(await shown(session))).to.equal(null);

    session.assistWith({ schemes: ['vnc'] });

    expect(linkIn(await shown(session))?.getAttribute('href')).to.equal('vnc://a%2Fb%20c');
  });

  it('notes nothing once the call is over', async () => {
    const session = sessionWith();
    session.send({ type: 'CALL_ABANDONED', reason: 'Hung up' });
    const element = await shown(session);

    press(element);

    expect(session.view.openedAssistance).to.deep.equal([]);
  });
});

describe('remote assistance', () => {
  it('stands under the instruction that offers it', async () => {
    const element = await fixture(html`<filrouge-instructions .session=${sessionWith()}></filrouge-instructions>`);

    await waitUntil(() => element.shadowRoot?.querySelector('filrouge-assistance')?.shadowRoot?.querySelector('a'));
  });

  it('stands under the article that offers it, reached by keyboard', async () => {
    const session = sessionWith();
    const article = {
      id: 'kb-1',
      title: 'Frozen screen',
      body: { kind: 'text', text: 'Look at it.' },
      aliases: [],
      tags: [],
      collection: 'acme',
      locale: 'en',
      assistance: ['desk'],
    } as const;
    session.searchWith(createLocalSource({ articles: [article] }));
    const element = await fixture<HTMLElementTagNameMap['filrouge-knowledge']>(
      html`<filrouge-knowledge .session=${session}></filrouge-knowledge>`,
    );
    await element.open('kb-1', 'Frozen screen');
    const offered = () => element.shadowRoot?.querySelector('filrouge-assistance');
    await waitUntil(() => offered()?.shadowRoot?.querySelector('a'));

    offered()?.shadowRoot?.querySelector('a')?.focus();

    expect(offered()?.shadowRoot?.activeElement?.textContent).to.contain('Take over');
  });
});
