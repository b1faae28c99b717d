import { clockAt, playCall, type PlayedCall, type View } from '@filrouge/engine';
import type { Scenario } from '@filrouge/scenario';
import type { Ticket } from '@filrouge/ticket';
import { expect, waitUntil } from '../../../../testing/index.js';
import { questionsOf } from '../steps/question-state.js';
import { parsedScenario } from '../testing/fixture-session.js';
import { AgentHarness } from './agent.harness.js';
import { Typist } from './typist.harness.js';

/** Keys a question may cost beside the characters of its answer, the rules to confirm and the sending included. */
const mostPressesAQuestion = 1.3;
/** A whole call of thirty questions by real keys, each one a message to the browser. */
const patienceMs = 120_000;

const examples = new URL('../../../../examples/scenarios/', import.meta.url);

/** The same call as `filrouge test` plays it. */
interface CallCase extends PlayedCall {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly at: string;
}

async function example(name: string): Promise<{ readonly scenario: Scenario; readonly played: CallCase }> {
  const read = async (path: string) => (await fetch(new URL(`${name}/${path}`, examples))).json();
  return { scenario: parsedScenario(await read('scenario.json')), played: await read('cases/main.case.json') };
}

/** What the page told already is not asked. */
function withoutPrefilled(answers: CallCase['answers'], view: View): CallCase['answers'] {
  const prefilled = view.steps.flatMap(questionsOf).filter(({ provenance }) => provenance === 'prefilled');
  const known = new Set(prefilled.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !known.has(id)));
}

/** Who wrote a ticket, and at which pace. */
const ownParts: ReadonlySet<string> = new Set(['id', 'openedAt', 'createdAt', 'timeline', 'metrics']);

/** What a ticket says, without that. */
function saidBy(ticket: Ticket): Partial<Ticket> {
  return Object.fromEntries(Object.entries(ticket).filter(([part]) => !ownParts.has(part)));
}

describe('each call of the examples, by keyboard alone', function () {
  this.timeout(patienceMs);

  for (const name of ['ascenseurs', 'clinique', 'logistique', 'saas']) {
    for (const locale of ['fr', 'en']) {
      for (const width of [320, 1400]) {
        it(`gives the ticket that it gives without a screen: ${name} in ${locale} at ${width} px`, async () => {
          const { scenario, played } = await example(name);
          const { context, at, answers } = played;
          const tickets: Ticket[] = [];
          const agent = await AgentHarness.of({
            scenario,
            width,
            locale,
            context,
            clock: clockAt(at),
            deliver: (ticket) => {
              tickets.push(ticket);
              return Promise.resolve({ status: 'delivered' });
            },
          });
          const typist = new Typist(agent);
          const asked = withoutPrefilled(answers, agent.view);

          await typist.answerAll(asked);
          await typist.acknowledgeAll();
          await typist.send();
          await waitUntil(() => agent.view.phase === 'delivered', 'the ticket is delivered');

          const { session } = playCall(scenario, { ...played, answers: asked }, { locale });
          expect(tickets.map(saidBy)).to.deep.equal([saidBy(session.view.ticket)]);
          expect(typist.presses / Object.keys(asked).length).to.be.at.most(mostPressesAQuestion);
        });
      }
    }
  }
});
