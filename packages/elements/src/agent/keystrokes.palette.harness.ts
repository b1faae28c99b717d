import { clockAt } from '@filrouge/engine';
import type { Ticket } from '@filrouge/ticket';
import { expect, waitUntil } from '../../../../testing/index.js';
import { AgentHarness } from './agent.harness.js';
import { askedAnswers, exampleCall, type ExampleCall } from './example-call.harness.js';
import { Listener } from './listener.harness.js';
import { Typist } from './typist.harness.js';

/** What a caller tells before being asked may cost a fifth more keys, every letter counted, however much it is. */
const mostExtra = 1.2;
/** A caller's opening words hold about as many answers. */
const opening = 6;
/** Three whole calls by real keys, each one a message to the browser. */
const patienceMs = 240_000;

/** Takes the call in its own language, and gives its ticket, which tells how many keys it cost. */
async function ticketOf(
  { scenario, played: { at, context } }: ExampleCall,
  take: (agent: AgentHarness) => Promise<void>,
): Promise<Ticket> {
  const agent = await AgentHarness.of({ scenario, locale: scenario.locales[0], context, clock: clockAt(at) });
  const typist = new Typist(agent);
  await take(agent);
  await typist.acknowledgeAll();
  await typist.send();
  await waitUntil(() => agent.view.phase === 'delivered', 'the ticket is delivered');
  return agent.view.ticket;
}

/** A caller begins with what is wrong, and says who and where when asked: the script's order turned round at the symptom. */
function toldByCaller<Answer extends readonly [string, unknown]>(
  { scenario }: ExampleCall,
  answers: readonly Answer[],
): readonly Answer[] {
  const place = answers.findIndex(([id]) => {
    const cell = scenario.cells[scenario.named.get(id) ?? -1];
    return cell?.kind === 'question' && cell.type.name === 'longText';
  });
  return [...answers.slice(place), ...answers.slice(0, place)];
}

/** The main call of an example with its answers told before they are asked for, by the palette. */
export function describePaletteKeystrokes(name: string): void {
  describe(`the call of ${name} in the caller’s own order`, function () {
    this.timeout(patienceMs);

    it('costs hardly more keys than in the order of the script, and gives the same ticket', async () => {
      const call = await exampleCall(name);
      const answers = askedAnswers(call);
      const told = toldByCaller(call, answers);

      const inOrder = await ticketOf(call, (agent) => new Typist(agent).answerAll(Object.fromEntries(answers)));
      const opened = await ticketOf(call, async (agent) => {
        await new Listener(agent).hear(told.slice(0, opening));
        await new Typist(agent).answerAll(Object.fromEntries(answers));
      });
      const allTold = await ticketOf(call, (agent) => new Listener(agent).hear(told));

      expect([opened, allTold].map(saidBy)).to.deep.equal([saidBy(inOrder), saidBy(inOrder)]);
      const extra = [opened, allTold].map(({ metrics }) => metrics.keystrokes / inOrder.metrics.keystrokes);
      expect(Math.max(...extra)).to.be.at.most(mostExtra);
    });
  });
}

/** What a ticket says, without how its answers came. */
function saidBy({ answers, priority, escalation, title }: Ticket) {
  const given = answers.map(({ id, display }) => [id, display]);
  return { given, title, level: priority?.level, group: escalation?.group };
}
