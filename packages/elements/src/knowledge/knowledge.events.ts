import type { KnowledgeUse } from '@filrouge/knowledge';

/** Something happened with articles: shown, opened, tried, searched in vain. It holds no answer of the caller. */
export class KnowledgeUsedEvent extends Event {
  readonly use: KnowledgeUse;

  constructor(use: KnowledgeUse) {
    super('filrouge-knowledge-used', { bubbles: true, composed: true });
    this.use = use;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'filrouge-knowledge-used': KnowledgeUsedEvent;
  }
}
