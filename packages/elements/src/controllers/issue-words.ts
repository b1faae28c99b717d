import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { englishIssues } from '../messages/english-issues.js';
import { languages } from '../messages/index.js';

/** Has at hand what is said of issues, for a host that tells them, and renders it again when it came: a language's pack brings its own, English comes by itself. */
export class IssueWords implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #localeOf: () => string | undefined;
  #asked: Promise<void> | undefined;

  /** `localeOf` gives the BCP 47 tag the host tells them in; undefined while it tells none. */
  constructor(host: ReactiveControllerHost, localeOf: () => string | undefined) {
    this.#host = host;
    this.#localeOf = localeOf;
    host.addController(this);
  }

  /** Resolves once the host was asked to render with what was on its way; undefined when nothing ever was. */
  get asked(): Promise<void> | undefined {
    return this.#asked;
  }

  hostConnected(): void {
    this.#want({ again: true });
  }

  hostUpdate(): void {
    this.#want();
  }

  #want(options?: { readonly again: boolean }): void {
    const locale = this.#localeOf();
    if (locale === undefined || languages.packOf(locale) || languages.areComing(locale)) return;
    const coming = englishIssues.want(options);
    if (coming) this.#asked ??= this.#ask(coming);
  }

  async #ask(coming: Promise<void>): Promise<void> {
    await coming;
    this.#asked = undefined;
    this.#host.requestUpdate();
  }
}
