import '../copy/copy.define.js';
import '../messages/panel-words.define.js';
import { FilrougeProblem } from './problem.js';

if (!customElements.get('filrouge-problem')) customElements.define('filrouge-problem', FilrougeProblem);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-problem': FilrougeProblem;
  }
}
