import { expect, fixture, html, waitUntil } from '../../../../testing/index.js';
import '../agent/agent.define.js';
import { answeredSession } from '../testing/answered-session.js';
import { fixtureScenario } from '../testing/fixture-scenario.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { carryAnswers } from './carry-answers.js';
import './preview.define.js';
import type { PreviewState } from './preview-state.js';
import type { FilrougePreview } from './preview.js';

const good: PreviewState = { revision: 1, file: 'acme.json', scenario: fixtureScenario, isCurrent: true, marks: [] };
const mistake = {
  severity: 'error',
  file: 'acme.json',
  line: 3,
  column: 9,
  code: 'x',
  message: 'No.',
  remedy: 'Yes.',
} as const;

/** A page served by a command that tells these states, one after the other. */
async function previewOf(states: readonly PreviewState[]) {
  const { fetch, EventSource } = globalThis;
  const events = new EventTarget();
  const left = [...states];
  // Stand-ins with no more than the page uses.
  globalThis.EventSource = class {
    addEventListener = events.addEventListener.bind(events);
    close(): void {}
  } as unknown as typeof EventSource;
  globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(left.shift())));
  const element = await fixture<FilrougePreview>(html`<filrouge-preview locale="en"></filrouge-preview>`);
  const next = async (text: string) => {
    events.dispatchEvent(new MessageEvent('message'));
    await waitUntil(() => element.renderRoot.textContent?.includes(text));
  };
  const restore = () => Object.assign(globalThis, { fetch, EventSource });
  return { element, next, restore };
}

describe('filrouge-preview', () => {
  it('keeps the call while an edit is broken, and tells the mistake with its line', async () => {
    const { element, next, restore } = await previewOf([good, { ...good, isCurrent: false, marks: [mistake] }]);
    await next('Nothing to mend');
    const agent = element.renderRoot.querySelector('filrouge-agent');

    await next('1 mistake: the last good version is shown');
    restore();

    expect(element.renderRoot.querySelector('[part="marks"]')?.textContent).to.contain('acme.json:3:9');
    expect(element.renderRoot.querySelector('filrouge-agent')).to.equal(agent);
    await expect(element).to.be.accessible();
  });

  it('carries what was answered to another edition of the scenario', () => {
    const before = answeredSession({ symptom: 'The screen stays black', scope: 'team', affectedUsers: 12 });
    before.send({ type: 'ANSWER_UNKNOWN', id: 'site' });
    before.send({ type: 'QUESTION_OPENED', id: 'blocked' });
    const after = fixtureSession({ locale: 'en' });

    carryAnswers(before, after);

    const told = after.view.steps.flatMap(({ items }) => items);
    expect(told.find(({ id }) => id === 'affectedUsers')).to.include({ display: '12' });
    expect(told.find(({ id }) => id === 'site')).to.include({ provenance: 'unknown' });
    expect(after.view.currentId).to.equal('blocked');
  });
});
