import { FilrougeQuestion } from './question.js';

if (!customElements.get('filrouge-question')) customElements.define('filrouge-question', FilrougeQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-question': FilrougeQuestion;
  }
}
