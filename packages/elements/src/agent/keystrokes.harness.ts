import { clockAt, playCall } from '@filrouge/engine';
import type { Ticket } from '@filrouge/ticket';
import { expect, waitUntil } from '../../../../testing/index.js';
import { AgentHarness } from './agent.harness.js';
import { askedAnswers, exampleCall } from './example-call.harness.js';
import { Typist } from './typist.harness.js';

/** Keys a question may cost beside the characters of its answer, the rules to confirm and the sending included. */
const mostPressesAQuestion = 1.3;
/** A whole call of thirty questions by real keys, each one a message to the browser. */
const patienceMs = 120_000;

/** Who wrote a ticket, and at which pace. */
const ownParts: ReadonlySet<string> = new Set(['id', 'openedAt', 'createdAt', 'timeline', 'metrics']);

/** What a ticket says, without that. */
function saidBy(ticket: Ticket): Partial<Ticket> {
  return Object.fromEntries(Object.entries(ticket).filter(([part]) => !ownParts.has(part)));
}

/** The main call of an example by keyboard alone, in two languages, in a sidebar and on a screen. */
export function describeKeystrokes(name: string): void {
  describe(`the call of ${name}, by keyboard alone`, function () {
    this.timeout(patienceMs);

    for (const locale of ['fr', 'en'])
      for (const width of [320, 1400])
        it(`gives the ticket that it gives without a screen: in ${locale} at ${width} px`, async () => {
          const call = await exampleCall(name);
          const { scenario, played } = call;
          const { context, at } = played;
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
          const asked = Object.fromEntries(askedAnswers(call));

          await typist.answerAll(asked);
          await typist.acknowledgeAll();
          await typist.send();
          await waitUntil(() => agent.view.phase === 'delivered', 'the ticket is delivered');

          const { session } = playCall(scenario, { ...played, answers: asked }, { locale });
          expect(tickets.map(saidBy)).to.deep.equal([saidBy(session.view.ticket)]);
          expect(typist.presses / Object.keys(asked).length).to.be.at.most(mostPressesAQuestion);
        });
  });
}
