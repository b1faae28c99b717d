import '@filrouge/elements/filrouge.js';
import { context, deliver, scenario } from '../call.js';

const agent = document.querySelector('filrouge-agent');
const reference = document.querySelector('output');
if (agent && reference) {
  agent.addEventListener('filrouge-ticket-delivered', (event) => {
    reference.textContent = event.reference ?? '';
  });
  Object.assign(agent, { context, deliver, scenario });
}
