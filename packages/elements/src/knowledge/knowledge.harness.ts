import type { Session, SessionOptions } from '@filrouge/engine';
import { createLocalSource, type Article } from '@filrouge/knowledge';
import { fixture, html } from '../../../../testing/index.js';
import { answeredSession } from '../testing/answered-session.js';
import { ElementHarness } from '../testing/element-harness.js';
import { fixtureArticles } from '../testing/fixture-articles.js';
import type { FilrougeKnowledge } from './knowledge.js';
import './knowledge.define.js';

/** Uses the articles as an operator does. */
export class KnowledgeHarness extends ElementHarness<FilrougeKnowledge> {
  /** A call about a dead network, its articles found. */
  static async of(
    options: SessionOptions & { readonly articles?: readonly Article[]; readonly symptom?: string } = {},
  ): Promise<KnowledgeHarness> {
    const { articles = fixtureArticles, symptom = 'No network on the whole site', ...rest } = options;
    const knowledge = createLocalSource({ id: 'Help centre', articles });
    return KnowledgeHarness.showing(answeredSession(symptom === '' ? {} : { symptom }, { knowledge, ...rest }));
  }

  static async showing(session: Session): Promise<KnowledgeHarness> {
    await session.searchSettled();
    const harness = new KnowledgeHarness(
      await fixture<FilrougeKnowledge>(html`<filrouge-knowledge .session=${session}></filrouge-knowledge>`),
    );
    await harness.settled();
    return harness;
  }

  get session(): Session {
    const { session } = this.element;
    if (!session) throw new Error('[harness] no session');
    return session;
  }

  get titles(): readonly string[] {
    return this.texts('.suggestion .title');
  }

  get ticketKnowledge(): Session['view']['ticket']['knowledge'] {
    return this.session.view.ticket.knowledge;
  }

  /** Opens the article that reads so, and waits until it is there. */
  async open(title: string): Promise<void> {
    const found = [...this.element.renderRoot.querySelectorAll<HTMLElement>('.suggestion')];
    found.find((item) => item.textContent?.includes(title))?.click();
    await this.arrived();
  }

  /** Waits for an article that was asked for. */
  async arrived(): Promise<void> {
    await this.settled();
    while (this.text('article > .muted')?.includes('Opening')) await this.settled();
  }

  /** Types words and presses Enter. */
  async search(words: string): Promise<void> {
    this.get<HTMLInputElement>('#search').value = words;
    this.get<HTMLFormElement>('form').requestSubmit();
    await this.session.searchSettled();
    await this.settled();
  }

  /** What a screen reader says of itself. */
  get announced(): string | undefined {
    return this.text('[role="status"]');
  }
}
