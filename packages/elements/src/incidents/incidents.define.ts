import { FilrougeIncidents } from './incidents.js';

if (!customElements.get('filrouge-incidents')) customElements.define('filrouge-incidents', FilrougeIncidents);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-incidents': FilrougeIncidents;
  }
}
