import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languages } from '../messages/index.js';

/** Loads the words its host speaks, and has it render again when they are there; words that cannot be had leave English. */
export class WordsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #localesOf: () => readonly string[];
  #asked: Promise<void> | undefined;

  /** `localesOf` gives the BCP 47 tags the host speaks now: first the one it waits for, then those it quotes in; empty while it says nothing. */
  constructor(host: ReactiveControllerHost, localesOf: () => readonly string[]) {
    this.#host = host;
    this.#localesOf = localesOf;
    host.addController(this);
  }

  /** Whether the host would speak English now and its own language in a moment. */
  get areComing(): boolean {
    const [locale] = this.#localesOf();
    return locale !== undefined && languages.areComing(locale);
  }

  /** Resolves once the host was asked to render with the words that were on their way; undefined when none are. */
  get asked(): Promise<void> | undefined {
    return this.#asked;
  }

  hostConnected(): void {
    this.want({ again: true });
  }

  hostUpdate(): void {
    this.want();
  }

  /** Looks at what the host speaks; `again` tries words once more that could not be had. */
  want(options?: { readonly again: boolean }): void {
    const coming = this.#localesOf().flatMap((locale) => languages.want(locale, options) ?? []);
    if (coming.length > 0) this.#asked ??= this.#ask(coming);
  }

  async #ask(coming: readonly Promise<void>[]): Promise<void> {
    await Promise.all(coming);
    this.#asked = undefined;
    this.#host.requestUpdate();
  }
}
