import '../question/question.define.js';
import { FilrougeStepPage } from './step-page.js';

if (!customElements.get('filrouge-step-page')) customElements.define('filrouge-step-page', FilrougeStepPage);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-step-page': FilrougeStepPage;
  }
}
