import '../messages/panel-words.define.js';
import { FilrougeRows } from './rows.js';

if (!customElements.get('filrouge-rows')) customElements.define('filrouge-rows', FilrougeRows);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-rows': FilrougeRows;
  }
}
