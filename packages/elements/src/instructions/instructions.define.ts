import { FilrougeInstructions } from './instructions.js';

if (!customElements.get('filrouge-instructions')) {
  customElements.define('filrouge-instructions', FilrougeInstructions);
}

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-instructions': FilrougeInstructions;
  }
}
