import '../problem/problem.define.js';
import { FilrougePicker } from './picker.js';

if (!customElements.get('filrouge-picker')) customElements.define('filrouge-picker', FilrougePicker);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-picker': FilrougePicker;
  }
}
