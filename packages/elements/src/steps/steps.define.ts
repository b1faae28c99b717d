import '../messages/panel-words.define.js';
import { FilrougeSteps } from './steps.js';

if (!customElements.get('filrouge-steps')) customElements.define('filrouge-steps', FilrougeSteps);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-steps': FilrougeSteps;
  }
}
