import { FilrougePalette } from './palette.js';

if (!customElements.get('filrouge-palette')) customElements.define('filrouge-palette', FilrougePalette);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-palette': FilrougePalette;
  }
}
