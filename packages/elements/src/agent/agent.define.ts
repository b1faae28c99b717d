import '../delivery/delivery.define.js';
import '../ending/ending.define.js';
import '../instructions/instructions.define.js';
import '../priority/priority.define.js';
import '../problem/problem.define.js';
import '../question/question.define.js';
import '../steps/steps.define.js';
import '../ticket/ticket.define.js';
import { FilrougeAgent } from './agent.js';

if (!customElements.get('filrouge-agent')) customElements.define('filrouge-agent', FilrougeAgent);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-agent': FilrougeAgent;
  }
}
