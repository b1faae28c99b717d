import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Marks the same sentence as new, unseen and unheard: a screen reader stays silent on a text that did not change. */
const renewal = '\u00a0';

/**
 * The one polite live region of an element: what it is given is read out once, after what is being said. Sentences of one
 * turn are read together; those of an older turn that was not read yet give way to them.
 */
export class Announcer {
  readonly #host: ReactiveControllerHost;
  #waiting: readonly string[] = [];
  #text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Reads the sentences out, with what else is announced before the host renders; none leaves the region as it is. */
  announce(sentences: readonly string[]): void {
    if (sentences.length === 0) return;
    this.#waiting = [...this.#waiting, ...sentences];
    this.#host.requestUpdate();
  }

  /** The region, to stand in the host's template from its first render on: a later one is not read. */
  render(): TemplateResult {
    if (this.#waiting.length > 0) this.#text = renewed(this.#waiting.join(' '), this.#text);
    this.#waiting = [];
    return html`<p class="visually-hidden" role="status" aria-live="polite" aria-atomic="true">${this.#text}</p>`;
  }
}

function renewed(text: string, before: string): string {
  return text === before ? `${text}${renewal}` : text;
}
