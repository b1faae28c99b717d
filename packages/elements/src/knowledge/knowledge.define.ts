import '../copy/copy.define.js';
import { FilrougeKnowledge } from './knowledge.js';

export { articlesLayout } from './articles-layout.styles.js';

if (!customElements.get('filrouge-knowledge')) customElements.define('filrouge-knowledge', FilrougeKnowledge);

declare global {
  interface HTMLElementTagNameMap {
    'filrouge-knowledge': FilrougeKnowledge;
  }
}
