import './problem-registered.js';
import '../question/question.define.js';
import { FilrougeAgent } from './agent.js';

if (!customElements.get('filrouge-agent')) customElements.define('filrouge-agent', FilrougeAgent);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-agent': FilrougeAgent;
  }
}
