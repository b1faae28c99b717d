import type { Knowledge, Session } from '@filrouge/engine';
import type { KnowledgeSource } from '@filrouge/knowledge';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LatePart } from '../controllers/late-part.js';

interface ArticlesHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly session?: Session | undefined;
  readonly knowledge: Knowledge | string | undefined;
}

/** Has every call of its host search the host's knowledge base, and loads what shows the articles with the first one. */
export class CallArticles implements ReactiveController {
  readonly #host: ArticlesHost;
  readonly #panel: LatePart<unknown>;
  #searched: { readonly session: Session | undefined; readonly knowledge: Knowledge | string | undefined } = {
    session: undefined,
    knowledge: undefined,
  };

  #fetched: KnowledgeSource | undefined;

  constructor(host: ArticlesHost) {
    this.#host = host;
    this.#panel = new LatePart(host, async () => {
      const { articlesLayout } = await import('../knowledge/knowledge.define.js');
      const { renderRoot: root } = host;
      if (root instanceof ShadowRoot && articlesLayout.styleSheet)
        root.adoptedStyleSheets.push(articlesLayout.styleSheet);
      return articlesLayout;
    });
    host.addController(this);
  }

  /** Whether what shows the articles could not be loaded. */
  get isMissing(): boolean {
    return this.#panel.isMissing;
  }

  /** Whether there is something to show: the articles, or that they could not be loaded. */
  get areThere(): boolean {
    return this.#panel.part !== undefined || this.isMissing;
  }

  /** Takes the focus to the articles, once they can be seen. */
  async takeFocus(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('filrouge-knowledge')?.focus();
  }

  /** Before each render of the host. A call of the page's own may bring its knowledge base with it. */
  hostUpdate(): void {
    const { session, knowledge } = this.#host;
    const isSame = session === this.#searched.session && knowledge === this.#searched.knowledge;
    if (session && knowledge && !isSame) session.searchWith(this.#sourceOf(knowledge));
    this.#searched = { session, knowledge };
    if (session?.view.suggestions && !this.#panel.isMissing) void this.#panel.want();
  }

  /** One source for an address, whatever the number of calls: it is fetched once. */
  #sourceOf(knowledge: Knowledge | string): Knowledge {
    if (typeof knowledge !== 'string') return knowledge;
    if (this.#fetched?.id !== knowledge) this.#fetched = laterSource(knowledge);
    return this.#fetched;
  }
}

/** The source of an index at an address, fetched at once: what is there before the network goes stays there. */
function laterSource(url: string): KnowledgeSource {
  const load = async () => {
    const { createIndexSource } = await import('@filrouge/knowledge/index-source');
    return createIndexSource(url);
  };
  const source = load();
  const fetched = source.then((loaded) => loaded.search({ parts: [] }));
  // What cannot be loaded is told by the first search that asks for it.
  fetched.catch(() => undefined);
  return {
    id: url,
    search: async (query, options) => (await source).search(query, options),
    get: async (id, options) => (await source).get(id, options),
  };
}
