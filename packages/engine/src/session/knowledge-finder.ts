import type { Article, Following, FoundKnowledge, KnowledgeSource, WantedKnowledge } from '@filrouge/knowledge';
import type { Knowledge, KnowledgeOptions } from '../session.js';

/**
 * Looks for articles for one call. What does the looking is loaded with the first knowledge base: a page without one
 * never loads it.
 */
export class KnowledgeFinder {
  readonly #following: Promise<Following | undefined>;
  readonly #tell: (found: FoundKnowledge) => void;
  #wanted: WantedKnowledge | undefined;
  #isStopped = false;

  constructor(knowledge: Knowledge, tell: (found: FoundKnowledge) => void) {
    this.#tell = (found) => this.#isStopped || tell(found);
    this.#following = this.#load(optionsOf(knowledge));
  }

  /** What is wanted now. */
  want(wanted: WantedKnowledge): void {
    this.#wanted = wanted;
    void this.#pass(wanted);
  }

  async get(id: string, options: { readonly signal?: AbortSignal | undefined }): Promise<Article | undefined> {
    return (await this.#following)?.get(id, options);
  }

  async settled(): Promise<void> {
    await (await this.#following)?.settled();
  }

  stop(): void {
    this.#isStopped = true;
    void this.#following.then((following) => following?.stop());
  }

  async #pass(wanted: WantedKnowledge): Promise<void> {
    const following = await this.#following;
    // Of what came while it was loading, only the last counts.
    if (this.#wanted === wanted && !this.#isStopped) following?.want(wanted);
  }

  async #load({ sources, ...options }: KnowledgeOptions): Promise<Following | undefined> {
    try {
      const { followCall } = await import('@filrouge/knowledge/following');
      return followCall(sources, this.#tell, options);
    } catch {
      // The network went before the first search: the call goes on without suggestions, and says so.
      this.#tell({ state: 'offline', hits: [], issues: [] });
      return undefined;
    }
  }
}

function optionsOf(knowledge: Knowledge): KnowledgeOptions {
  if ('sources' in knowledge) return knowledge;
  return { sources: isList(knowledge) ? knowledge : [knowledge] };
}

const isList = (knowledge: KnowledgeSource | readonly KnowledgeSource[]): knowledge is readonly KnowledgeSource[] =>
  Array.isArray(knowledge);
