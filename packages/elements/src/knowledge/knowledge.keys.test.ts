import { expect, waitUntil } from '../../../../testing/index.js';
import { CopyHarness } from '../copy/copy.harness.js';
import { answeredSession } from '../testing/answered-session.js';
import { pressKeys } from '../testing/press-keys.js';
import { KnowledgeHarness } from './knowledge.harness.js';

const title = 'The network of a site is down';
const preview = (knowledge: KnowledgeHarness) => knowledge.find('.preview:popover-open')?.textContent ?? '';

describe('the articles by keyboard', () => {
  afterEach(() => CopyHarness.restore());

  it('show where the focus rests while the list is walked, until Escape', async () => {
    const knowledge = await KnowledgeHarness.of();
    knowledge.element.focus();

    await pressKeys('ArrowDown', 'ArrowUp');
    await waitUntil(() => preview(knowledge).startsWith('A site without network'), 'the first article shows');
    await pressKeys('Escape');
    await waitUntil(() => preview(knowledge) === '', 'it goes');

    expect(knowledge.focused?.dataset['id']).to.equal('kb-12');
    expect(knowledge.titles.length).to.be.greaterThan(1);
  });

  it('take the preview away with the focus', async () => {
    const knowledge = await KnowledgeHarness.of();
    knowledge.element.focus();
    await pressKeys('ArrowUp');
    await waitUntil(() => preview(knowledge) !== '', 'the article shows');

    await pressKeys('Shift+Tab');
    await waitUntil(() => preview(knowledge) === '', 'it goes');
  });

  it('quote by a digit, and copy the link by another', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    const knowledge = await KnowledgeHarness.of();
    await knowledge.open(title);

    await pressKeys('4', '5');
    await waitUntil(() => copied.length > 0, 'the link is copied');

    expect(copied).to.deep.equal(['https://kb.example/12']);
    expect(knowledge.session.view.ticket.notes[0]?.text).to.contain('(kb-12)');
    expect(knowledge.focused?.id).to.equal('title');
  });

  it('say by one digit each what an article did', async () => {
    for (const [digit, outcome] of [
      ['1', 'solved'],
      ['2', 'didNotHelp'],
      ['3', 'outdated'],
    ] as const) {
      const knowledge = await KnowledgeHarness.of();
      await knowledge.open(title);

      await pressKeys(digit);
      await waitUntil(() => knowledge.ticketKnowledge.tried.length > 0, 'it is noted');

      expect(knowledge.ticketKnowledge.tried).to.deep.equal([{ id: 'kb-12', title, outcome }]);
      knowledge.element.remove();
    }
  });

  it('tick the steps of an article by the space bar, into the ticket', async () => {
    const knowledge = await KnowledgeHarness.of();
    await knowledge.open(title);

    await pressKeys('Tab', ' ');
    await waitUntil(() => knowledge.text('.progress-line') === '1 of 3 steps done', 'it is ticked');

    expect(knowledge.ticketKnowledge.tried[0]?.stepsDone).to.have.lengthOf(1);
  });

  it('note by Enter what no article is about', async () => {
    const knowledge = await KnowledgeHarness.showing(
      answeredSession({ symptom: 'coffee machine' }, { knowledge: { id: 'Wiki', ...nothing } }),
    );
    knowledge.element.focus();

    await pressKeys('Tab', 'Tab', 'Enter');
    await waitUntil(() => knowledge.focused?.matches('.said'), 'the focus is on what was noted');

    expect(knowledge.ticketKnowledge.missing).to.have.lengthOf(1);
    expect(knowledge.focused?.textContent?.trim()).to.equal('Noted for those who write the articles.');
  });

  it('do nothing to a ticket that is gone', async () => {
    const knowledge = await KnowledgeHarness.of();
    await knowledge.open(title);
    knowledge.session.send({ type: 'CALL_CLOSED', outcome: 'resolved' });
    await waitUntil(() => knowledge.find('.outcome') === undefined, 'the call is over');

    await pressKeys('1', '4');

    expect(knowledge.announced).to.equal('');
    expect(knowledge.ticketKnowledge.tried).to.deep.equal([]);
  });
});

const nothing = {
  search: () => Promise.resolve({ hits: [], issues: [] }),
  get: () => Promise.resolve(undefined),
};
