import { finish } from './violations.js';
import '../../define.js';
import { endpointSource, fetchTransport } from '@filrouge/knowledge';
import type { FilrougeAgent } from '../../agent/agent.js';
import { siteDown } from '../answered-session.js';
import { fixtureScenario } from '../fixture-scenario.js';
import { hostileAnswers, hostileBodies, hostileHits } from '../hostile-answers.js';
import type { HostileCall, HostileReading } from './hostile-outcome.js';

/** A page under a strict policy whose knowledge base answers with what it should not. */
const calls: Record<string, HostileCall> = {};
for (const [what, answer] of Object.entries(hostileAnswers)) calls[what] = await callWith(answer);
const endless = await callWith(hostileHits);
const readings: Record<string, HostileReading> = {};
for (const [kind, text] of Object.entries(hostileBodies)) readings[kind] = await readingOf(kind, text);
readings['five megabytes'] = await readingOf(
  'html',
  `<p>Restart the router.</p>${'<p onclick=x>More.'.repeat(280_000)}`,
);
finish(JSON.stringify({ calls, endless, readings, wasHit: 'wasHit' in globalThis }));

/** A whole call, from its first answer to the ticket, with what the articles' place says meanwhile. */
async function callWith(answer: () => Response): Promise<HostileCall> {
  const agent = await agentWith(answer);
  await untilIn(agent, '.note, .suggestion');
  const told = [...(panelOf(agent)?.renderRoot.querySelectorAll('.note, .suggestion') ?? [])];
  for (const [id, value] of Object.entries(siteDown)) agent.session?.send({ type: 'ANSWER_GIVEN', id, value });
  for (const id of ['no-promise', 'site-down']) agent.session?.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id });
  agent.session?.send({ type: 'TICKET_SENT' });
  await until(() => agent.session?.view.phase === 'delivered');
  const outcome = {
    told: told.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? ''),
    problems: agent.session?.view.problems.length ?? -1,
    ticketCharacters: JSON.stringify(agent.session?.view.ticket).length,
  };
  agent.remove();
  return outcome;
}

async function readingOf(kind: string, text: string): Promise<HostileReading> {
  const article = { id: 'kb-1', title: 'No network', bodyKind: kind, url: 'https://kb.example/1' };
  const agent = await agentWith((url) =>
    url.startsWith('/search')
      ? new Response(JSON.stringify({ hits: [article] }))
      : new Response(JSON.stringify({ ...article, body: { kind, text: text.slice(0, 3_900_000) } })),
  );
  await untilIn(agent, '.suggestion');
  panelOf(agent)?.renderRoot.querySelector<HTMLElement>('.suggestion')?.click();
  await untilIn(agent, '.body');
  const body = panelOf(agent)?.renderRoot.querySelector('.body');
  for (const link of body?.querySelectorAll<HTMLElement>('a, p') ?? []) link.click();
  const foreign = 'script, style, img, svg, iframe, form, input, filrouge-agent, [style], [onclick]';
  const reading = {
    text: body?.textContent?.slice(0, 5_000) ?? '',
    foreign: body?.querySelectorAll(foreign).length ?? -1,
    notes: [...(panelOf(agent)?.renderRoot.querySelectorAll('.note') ?? [])].map((note) => note.textContent ?? ''),
  };
  agent.remove();
  return reading;
}

async function agentWith(answer: (url: string) => Response): Promise<FilrougeAgent> {
  const agent = document.createElement('filrouge-agent');
  const transport = fetchTransport({ fetch: (url) => Promise.resolve(answer(url)), baseUrl: '' });
  agent.scenario = fixtureScenario;
  agent.locale = 'en';
  agent.knowledge = endpointSource({ transport, id: 'Wiki', collection: 'acme' });
  agent.deliver = () => Promise.resolve({ status: 'delivered' });
  document.body.append(agent);
  await agent.updateComplete;
  agent.session?.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'No network on the whole site' });
  return agent;
}

function panelOf(agent: FilrougeAgent) {
  return agent.renderRoot.querySelector('filrouge-knowledge');
}

function untilIn(agent: FilrougeAgent, selector: string): Promise<void> {
  return until(() => Boolean(panelOf(agent)?.renderRoot?.querySelector(selector)));
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((later) => setTimeout(later, 10));
}
