import { clockAt, playCall, type PlayedCall } from '@filrouge/engine';
import type { Ticket } from '@filrouge/ticket';
import { expect, waitUntil } from '../../../../testing/index.js';
import { parsedScenario } from '../testing/fixture-session.js';
import { AgentHarness } from './agent.harness.js';
import { Listener } from './listener.harness.js';
import { Typist } from './typist.harness.js';

/** What a caller tells before being asked may cost a fifth more keys, every letter counted. */
const mostExtra = 1.2;
/** The same where nothing at all is left to the script's order. */
const mostExtraForAll = 1.25;
/** A caller's opening words hold about as many answers. */
const opening = 6;
/** Three whole calls by real keys, each one a message to the browser. */
const patienceMs = 240_000;

const examples = new URL('../../../../examples/scenarios/', import.meta.url);

interface CallCase extends PlayedCall {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/** The example's main call, taken in its own language. */
async function callOf(name: string) {
  const read = async (path: string) => (await fetch(new URL(`${name}/${path}`, examples))).json();
  const scenario = parsedScenario(await read('scenario.json'));
  const played: CallCase = await read('cases/main.case.json');
  return { scenario, played, locale: scenario.locales[0] };
}

type Call = Awaited<ReturnType<typeof callOf>>;

/** Takes the call, and gives its ticket, which tells how many keys it cost. */
async function ticketOf(
  { scenario, played, locale }: Call,
  take: (agent: AgentHarness) => Promise<void>,
): Promise<Ticket> {
  const { at, context } = played;
  const agent = await AgentHarness.of({ scenario, locale, context, clock: clockAt(at) });
  const typist = new Typist(agent);
  await take(agent);
  await typist.acknowledgeAll();
  await typist.send();
  await waitUntil(() => agent.view.phase === 'delivered', 'the ticket is delivered');
  return agent.view.ticket;
}

/** What the page did not tell already. */
function asked({ scenario, played }: Call): readonly (readonly [string, unknown])[] {
  const { session } = playCall(scenario, { ...played, answers: {} });
  const known = new Set(session.view.ticket.answers.map(({ id }) => id));
  return Object.entries(played.answers).filter(([id]) => !known.has(id));
}

/** A caller begins with what is wrong, and says who and where when asked: the script's order turned round at the symptom. */
function toldByCaller({ scenario }: Call, answers: readonly (readonly [string, unknown])[]): typeof answers {
  const isSymptom = ([id]: readonly [string, unknown]) => {
    const cell = scenario.cells[scenario.named.get(id) ?? -1];
    return cell?.kind === 'question' && cell.type.name === 'longText';
  };
  const place = answers.findIndex(isSymptom);
  return [...answers.slice(place), ...answers.slice(0, place)];
}

describe('a call in the caller’s own order', function () {
  this.timeout(patienceMs);

  for (const name of ['ascenseurs', 'clinique', 'logistique', 'saas'])
    it(`costs hardly more keys than in the order of the script, and gives the same ticket: ${name}`, async () => {
      const call = await callOf(name);
      const answers = asked(call);
      const told = toldByCaller(call, answers);

      const inOrder = await ticketOf(call, (agent) => new Typist(agent).answerAll(Object.fromEntries(answers)));
      const opened = await ticketOf(call, async (agent) => {
        await new Listener(agent).hear(told.slice(0, opening));
        await new Typist(agent).answerAll(Object.fromEntries(answers));
      });
      const allTold = await ticketOf(call, (agent) => new Listener(agent).hear(told));

      expect([opened, allTold].map(saidBy)).to.deep.equal([saidBy(inOrder), saidBy(inOrder)]);
      expect(opened.metrics.keystrokes).to.be.at.most(mostExtra * inOrder.metrics.keystrokes);
      expect(allTold.metrics.keystrokes).to.be.at.most(mostExtraForAll * inOrder.metrics.keystrokes);
    });
});

/** What a ticket says, without how its answers came. */
function saidBy({ answers, priority, escalation, title }: Ticket) {
  const given = answers.map(({ id, display }) => [id, display]);
  return { given, title, level: priority?.level, group: escalation?.group };
}
