import { FilrougeAssistance } from './assistance.js';

if (!customElements.get('filrouge-assistance')) customElements.define('filrouge-assistance', FilrougeAssistance);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-assistance': FilrougeAssistance;
  }
}
