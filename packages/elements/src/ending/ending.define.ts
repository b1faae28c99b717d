import '../messages/panel-words.define.js';
import { FilrougeEnding } from './ending.js';

if (!customElements.get('filrouge-ending')) customElements.define('filrouge-ending', FilrougeEnding);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-ending': FilrougeEnding;
  }
}
