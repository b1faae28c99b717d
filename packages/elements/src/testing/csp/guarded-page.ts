import { finish } from './violations.js';
import '../../define.js';
import { fixtureScenario } from '../fixture-scenario.js';
import { siteDown } from '../answered-session.js';

/** A page under a strict policy that shows the widget and takes a call to its end. */
const agent = document.createElement('filrouge-agent');
agent.scenario = fixtureScenario;
agent.locale = 'en';
agent.context = { vip: 'maybe' };
agent.deliver = () => Promise.resolve({ status: 'refused', message: 'closed' });
document.body.append(agent);
await agent.updateComplete;

for (const id of ['caller', 'callback', 'since', 'tried', 'assetTag', 'copyTo', 'blocked', 'scope', 'category']) {
  agent.session?.send({ type: 'QUESTION_OPENED', id });
  await agent.updateComplete;
}
for (const [id, value] of Object.entries(siteDown)) agent.session?.send({ type: 'ANSWER_GIVEN', id, value });
for (const id of ['no-promise', 'site-down']) agent.session?.send({ type: 'INSTRUCTION_ACKNOWLEDGED', id });
await agent.updateComplete;
agent.session?.send({ type: 'TICKET_SENT' });
await new Promise((resolve) => agent.addEventListener('filrouge-ticket-failed', resolve, { once: true }));
await agent.updateComplete;

const broken = document.createElement('filrouge-agent');
broken.scenario = { format: 1 };
const told = new Promise((resolve) => broken.addEventListener('filrouge-problem', resolve, { once: true }));
document.body.append(broken);
await told;
await broken.updateComplete;
finish(`${agent.session?.view.phase} ${broken.renderRoot.querySelectorAll('filrouge-problem').length}`);
