import type { Issue } from '@filrouge/scenario';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from '../icons/icon.js';
import { messagesFor, type Messages } from '../messages/index.js';
import { describeProblem } from './loading-issues.js';
import { placeOf } from './place-of.js';
import { ProblemDismissedEvent, RetryRequestedEvent } from './problem.events.js';
import { problemStyles } from './problem.styles.js';

/**
 * Everything that is wrong with a scenario or with a call's data: each mistake with its place, what is wrong and what to
 * do; copied as one text for whoever can mend it.
 *
 * @fires filrouge-retry-requested - The operator wants the script loaded again.
 * @fires filrouge-problem-dismissed - The operator closed the notice.
 */
export class FilrougeProblem extends LitElement {
  static override readonly styles = problemStyles;

  /** What is wrong; empty shows nothing. */
  @property({ attribute: false }) issues: readonly Issue[] = [];

  /** The scenario as it was read, to tell places by the ids in it. */
  @property({ attribute: false }) source: unknown;

  /** BCP 47 tag of the operator's language. */
  @property() locale = 'en';

  /** `scenario`: it cannot run. `call`: the call goes on, and the notice can be closed. */
  @property() kind: 'scenario' | 'call' = 'scenario';

  /** Offers to load the script again. */
  @property({ type: Boolean, attribute: 'can-retry' }) canRetry = false;

  /** Puts the focus on what is wrong. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h2')?.focus(options);
  }

  override render(): unknown {
    if (this.issues.length === 0) return nothing;
    const words = messagesFor(this.locale).frame.problem;
    return html`
      <section class=${this.kind} aria-labelledby="heading">
        <header>
          <h2 id="heading" tabindex="-1">${icon('warning')}<span>${words[this.kind]}</span></h2>
          ${this.kind === 'call' ? this.#renderDismiss(words) : nothing}
        </header>
        <p class="count">${words.count(this.issues.length)}</p>
        <ol>
          ${this.issues.map((issue) => this.#renderIssue(issue, words))}
        </ol>
        <div class="actions">${this.canRetry ? this.#renderRetry(words) : nothing}${this.#renderCopy(words)}</div>
      </section>
    `;
  }

  #renderDismiss(words: Words): TemplateResult {
    return html`<button
      type="button"
      class="button quiet small"
      aria-label=${words.dismiss}
      @click=${this.#handleDismiss}
    >
      ${icon('close')}
    </button>`;
  }

  #renderRetry(words: Words): TemplateResult {
    return html`<button type="button" class="button primary" @click=${this.#handleRetry}>
      ${icon('review')}${words.retry}
    </button>`;
  }

  #renderCopy(words: Words): TemplateResult {
    const copyable = { label: words.copy, copied: words.copied, textOf: () => this.#asText(words) };
    return html`<filrouge-copy
      .copyables=${[copyable]}
      .byHand=${messagesFor(this.locale).frame.ticket.copyByHand}
      .fieldLabel=${words.copy}
    ></filrouge-copy>`;
  }

  #renderIssue(issue: Issue, words: Words): TemplateResult {
    const { message, remedy } = describeProblem(issue, this.locale, words);
    return html`
      <li>
        <p class="message">${message}</p>
        ${this.kind === 'call' ? nothing : this.#renderPlace(issue, words)}
        ${remedy === '' ? nothing : html`<p class="remedy">${remedy}</p>`}
      </li>
    `;
  }

  #renderPlace({ path }: Issue, words: Words): TemplateResult {
    if (path === '') return html`<p class="place">${words.place} ${words.whole}</p>`;
    return html`<p class="place">
      ${words.place} <strong>${placeOf(path, this.source)}</strong> <code>${path}</code>
    </p>`;
  }

  #asText(words: Words): string {
    const lines = this.issues.map((issue) => {
      const { message, remedy } = describeProblem(issue, this.locale, words);
      return `${issue.path === '' ? words.whole : issue.path}: ${message} ${remedy} [${issue.code}]`;
    });
    return lines.join('\n');
  }

  readonly #handleRetry = (): void => {
    this.dispatchEvent(new RetryRequestedEvent());
  };

  readonly #handleDismiss = (): void => {
    this.dispatchEvent(new ProblemDismissedEvent());
  };
}

type Words = Messages['frame']['problem'];
