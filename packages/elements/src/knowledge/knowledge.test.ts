import { expect } from '../../../../testing/index.js';
import type { KnowledgeSource } from '@filrouge/knowledge';
import { answeredSession } from '../testing/answered-session.js';
import { networkArticle } from '../testing/fixture-articles.js';
import { nextEvent } from '../testing/next-event.js';
import { pressKeys } from '../testing/press-keys.js';
import { KnowledgeHarness } from './knowledge.harness.js';

const title = 'The network of a site is down';
const failing = (code: 'unreachable' | 'server-failed'): KnowledgeSource => ({
  id: 'Intranet',
  search: () => Promise.resolve({ hits: [], issues: [{ code, path: '', params: {} }] }),
  get: () => Promise.reject(new Error('down')),
});

describe('filrouge-knowledge', () => {
  it('is accessible as a list, as an article and empty', async () => {
    const list = await KnowledgeHarness.of();
    await expect(list.element).to.be.accessible();

    await list.open(title);
    await expect(list.element).to.be.accessible();

    const empty = await KnowledgeHarness.of({ articles: [] });
    await expect(empty.element).to.be.accessible();
  });

  it('lists what the answers find, best first, with the words it was found by', async () => {
    const knowledge = await KnowledgeHarness.of();

    expect(knowledge.titles[0]).to.equal(title);
    // The network is what most of these articles are about: it tells them apart no more.
    expect(knowledge.text('.why')).to.equal('Matches: site');
    expect(knowledge.texts('.excerpt mark')).to.include('network');
  });

  it('shows nothing without a knowledge base', async () => {
    const knowledge = await KnowledgeHarness.showing(answeredSession({}));

    expect(knowledge.find('section')).to.equal(undefined);
  });

  it('opens an article in place, tells the ticket, and comes back to where it was', async () => {
    const knowledge = await KnowledgeHarness.of();

    await knowledge.open(title);
    expect(knowledge.focused?.id).to.equal('title');
    expect(knowledge.texts('.body h4, .body th')).to.deep.equal(['Steps', 'Lamp', 'Meaning']);
    expect(knowledge.ticketKnowledge.opened).to.deep.equal(['kb-12']);
    await pressKeys('Escape');
    await knowledge.settled();

    expect(knowledge.focused?.dataset['id']).to.equal('kb-12');
    expect(knowledge.text('.suggestion .badge')).to.equal('read');
  });

  it('takes its links to the web in a new tab that knows nothing of this one', async () => {
    const knowledge = await KnowledgeHarness.of();
    await knowledge.open(title);

    const link = knowledge.get<HTMLAnchorElement>('.body a');

    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://status.example/',
      '_blank',
      'noopener noreferrer nofollow',
    ]);
  });

  it('ticks steps into the ticket, and takes a tick back', async () => {
    const knowledge = await KnowledgeHarness.of();
    await knowledge.open(title);
    const boxes = () => [...knowledge.element.renderRoot.querySelectorAll<HTMLInputElement>('.step input')];

    boxes()[0]?.click();
    boxes()[1]?.click();
    boxes()[0]?.click();
    await knowledge.settled();

    expect(knowledge.text('.progress-line')).to.equal('1 of 3 steps done');
    const step = 'Have the router switched off for 30 seconds, then on. Wait two minutes before the next step.';
    expect(knowledge.ticketKnowledge.tried).to.deep.equal([{ id: 'kb-12', title, stepsDone: [step] }]);
  });

  it('opens by a digit, says by a digit that it did not help, and goes on to the list', async () => {
    const knowledge = await KnowledgeHarness.of();
    knowledge.element.focus();

    await pressKeys('1');
    await knowledge.arrived();
    await pressKeys('2');
    await knowledge.settled();

    expect(knowledge.ticketKnowledge.tried).to.deep.equal([{ id: 'kb-12', title, outcome: 'didNotHelp' }]);
    expect(knowledge.text('.suggestion .badge')).to.equal('Did not help');
    expect(knowledge.announced).to.contain('Noted: Did not help.');
    expect(knowledge.focused?.dataset['id']).to.equal('kb-12');
  });

  it('closes the call as solved once the operator has asked, and tells the page before', async () => {
    const knowledge = await KnowledgeHarness.of();
    await knowledge.open(title);
    const told = nextEvent(knowledge.element, 'filrouge-ending-chosen');

    await pressKeys('1');
    await knowledge.settled();
    expect(knowledge.focused?.textContent).to.equal('Noted. The caller confirms that it works?');
    await pressKeys('Enter');
    expect(knowledge.session.view.phase).to.equal('interviewing');
    await pressKeys('Tab', 'Enter');

    expect((await told).outcome).to.equal('resolved');
    expect(knowledge.session.view.ticket.outcome).to.deep.equal({ kind: 'resolved', reason: title });
  });

  it('quotes the beginning into the ticket’s notes', async () => {
    const knowledge = await KnowledgeHarness.of();
    await knowledge.open(title);

    await knowledge.clickOn('Quote in the ticket');

    expect(knowledge.session.view.ticket.notes.map(({ text }) => text)).to.deep.equal([
      `${networkArticle.summary ?? ''}\n— ${title} (kb-12)`,
    ]);
    expect(knowledge.announced).to.contain('Quoted');
  });

  it('searches own words, keeps them, and goes back to the call', async () => {
    const knowledge = await KnowledgeHarness.of();

    await knowledge.search('printer');
    expect(knowledge.titles[0]).to.contain('Printer');
    expect(knowledge.text('.found span')).to.match(/for “printer”/);
    expect(knowledge.announced).to.match(/for “printer”/);
    await knowledge.clickOn('Back to this call');
    await knowledge.session.searchSettled();
    await knowledge.settled();

    expect(knowledge.titles[0]).to.equal(title);
    expect(knowledge.element.renderRoot.querySelector('datalist option')?.getAttribute('value')).to.equal('printer');
  });

  it('offers to note what is missing, and notes it once', async () => {
    const knowledge = await KnowledgeHarness.of();
    await knowledge.search('coffee machine');
    expect(knowledge.text('.empty .muted')).to.equal('Nothing found for “coffee machine”.');

    await knowledge.clickOn('Note as missing knowledge');

    expect(knowledge.ticketKnowledge.missing).to.deep.equal(['coffee machine']);
    expect(knowledge.focused?.textContent?.trim()).to.equal('Noted for those who write the articles.');
  });

  it('says in one line that the source is away, and offers no missing article then', async () => {
    const offline = await KnowledgeHarness.of({ knowledge: failing('unreachable') });
    expect(offline.texts('.note')).to.deep.equal(['The knowledge base cannot be reached. The call goes on.']);
    expect(offline.find('.empty')).to.equal(undefined);

    const failed = await KnowledgeHarness.of({ knowledge: failing('server-failed') });
    expect(failed.texts('.note')).to.deep.equal(['The knowledge base does not answer. The call goes on.']);
  });

  it('names the collections that the scenario wants and no source has', async () => {
    const issue = { code: 'unknown-collection', path: '', params: { collection: 'acme, common' } } as const;
    const search = () => Promise.resolve({ hits: [], issues: [issue] });
    const knowledge = await KnowledgeHarness.of({ knowledge: { ...failing('unreachable'), search } });

    expect(knowledge.texts('.note')).to.deep.equal(['This knowledge base has no collection “acme, common”.']);
  });

  it('says when an article cannot be opened, and tries again', async () => {
    let isDown = true;
    const knowledge = await KnowledgeHarness.of();
    const session = knowledge.session;
    session.article = () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(networkArticle));
    await knowledge.open(title);
    expect(knowledge.text('.note')).to.equal('The article cannot be opened now.');

    isDown = false;
    await knowledge.clickOn('Try again');
    await knowledge.arrived();

    expect(knowledge.find('.body')).not.to.equal(undefined);
  });

  it('speaks French', async () => {
    const knowledge = await KnowledgeHarness.of({ locale: 'fr' });

    expect(knowledge.text('h2')).to.equal('Articles');
    expect(knowledge.text('.why')).to.match(/^Correspond\s: /);
  });
});
