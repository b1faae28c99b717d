import { FilrougeFlow } from './flow.js';

if (!customElements.get('filrouge-flow')) customElements.define('filrouge-flow', FilrougeFlow);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-flow': FilrougeFlow;
  }
}
