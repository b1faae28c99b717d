import type { Session } from '@filrouge/engine';
import type { Article } from '@filrouge/knowledge';
import { contentOf, type Content } from '@filrouge/knowledge/content';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An article in the reader's hands, and how far it came. */
export type Reading =
  | { readonly state: 'loading' | 'absent' | 'failed'; readonly id: string; readonly title: string }
  | {
      readonly state: 'ready';
      readonly id: string;
      readonly title: string;
      readonly article: Article;
      readonly content: Content;
    };

/** Gets one article at a time for its host; the one asked for last counts. */
export class ArticleReader implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly session?: Session | undefined };
  #reading: Reading | undefined;
  #running = new AbortController();

  constructor(host: ReactiveControllerHost & { readonly session?: Session | undefined }) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined while no article is open. */
  get reading(): Reading | undefined {
    return this.#reading;
  }

  hostDisconnected(): void {
    this.#running.abort();
  }

  /** Opens an article, and has it when it is there. */
  async open(id: string, title: string): Promise<void> {
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    this.#show({ state: 'loading', id, title });
    const reading = await this.#read(id, title, running.signal);
    if (!running.signal.aborted) this.#show(reading);
  }

  /** Puts the article away. */
  close(): void {
    this.#running.abort();
    this.#show(undefined);
  }

  async #read(id: string, title: string, signal: AbortSignal): Promise<Reading> {
    try {
      const article = await this.#host.session?.article(id, { signal });
      return article
        ? { state: 'ready', id, title, article, content: contentOf(article) }
        : { state: 'absent', id, title };
    } catch {
      return { state: 'failed', id, title };
    }
  }

  #show(reading: Reading | undefined): void {
    this.#reading = reading;
    this.#host.requestUpdate();
  }
}
