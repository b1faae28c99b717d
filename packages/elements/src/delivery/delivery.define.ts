import '../copy/copy.define.js';
import '../messages/panel-words.define.js';
import '../wrap-up/wrap-up.define.js';
import { FilrougeDelivery } from './delivery.js';

if (!customElements.get('filrouge-delivery')) customElements.define('filrouge-delivery', FilrougeDelivery);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-delivery': FilrougeDelivery;
  }
}
