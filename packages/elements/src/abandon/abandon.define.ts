import { FilrougeAbandon } from './abandon.js';

if (!customElements.get('filrouge-abandon')) customElements.define('filrouge-abandon', FilrougeAbandon);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-abandon': FilrougeAbandon;
  }
}
