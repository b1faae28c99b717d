import { FilrougeWrapUp } from './wrap-up.js';

if (!customElements.get('filrouge-wrap-up')) customElements.define('filrouge-wrap-up', FilrougeWrapUp);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-wrap-up': FilrougeWrapUp;
  }
}
