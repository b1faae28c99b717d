import '../messages/panel-words.define.js';
import { FilrougePriorityOverride } from './priority-override.js';

if (!customElements.get('filrouge-priority-override'))
  customElements.define('filrouge-priority-override', FilrougePriorityOverride);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-priority-override': FilrougePriorityOverride;
  }
}
