import '../copy/copy.define.js';
import '../messages/panel-words.define.js';
import { FilrougeTicket } from './ticket.js';

if (!customElements.get('filrouge-ticket')) customElements.define('filrouge-ticket', FilrougeTicket);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-ticket': FilrougeTicket;
  }
}
