import '../flow/flow.define.js';
import { FilrougePreview } from './preview.js';

if (!customElements.get('filrouge-preview')) customElements.define('filrouge-preview', FilrougePreview);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-preview': FilrougePreview;
  }
}
