import '../messages/panel-words.define.js';
import { FilrougeReview } from './review.js';

if (!customElements.get('filrouge-review')) customElements.define('filrouge-review', FilrougeReview);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-review': FilrougeReview;
  }
}
