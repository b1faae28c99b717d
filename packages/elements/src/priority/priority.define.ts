import '../priority-override/priority-override.define.js';
import { FilrougePriority } from './priority.js';

if (!customElements.get('filrouge-priority')) customElements.define('filrouge-priority', FilrougePriority);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-priority': FilrougePriority;
  }
}
