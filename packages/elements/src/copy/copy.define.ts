import { FilrougeCopy } from './copy.js';

if (!customElements.get('filrouge-copy')) customElements.define('filrouge-copy', FilrougeCopy);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-copy': FilrougeCopy;
  }
}
