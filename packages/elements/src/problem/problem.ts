import type { Issue, IssueText } from '@filrouge/scenario';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { IssueWords } from '../controllers/issue-words.js';
import { WordsController } from '../controllers/words-controller.js';
import { icon } from '../icons/icon.js';
import { describeInCall } from '../messages/describe-in-call.js';
import { messagesFor, type Messages } from '../messages/index.js';
import { type Diagnosis, loadDiagnosis } from './diagnosis.js';
import { describeProblem, isLoadingIssue } from './loading-issues.js';
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

  /** Sentences for authors; `loading` until they are there, undefined when they cannot be. */
  @state() private diagnosis: Diagnosis | 'loading' | undefined;

  readonly #words = new WordsController(this, () => [this.locale]);
  readonly #issueWords = new IssueWords(this, () => this.locale);
  #loaded: Promise<void> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('issues') || changed.has('kind')) && this.#isForAuthor) this.#loaded ??= this.#load();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#loaded, this.#words.asked, this.#issueWords.asked]);
    return super.getUpdateComplete();
  }

  /** Puts the focus on what is wrong. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h2')?.focus(options);
  }

  override render(): unknown {
    if (this.issues.length === 0 || this.diagnosis === 'loading' || this.#words.areComing) return nothing;
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
        ${this.#isForAuthor && !this.diagnosis ? html`<p class="remedy">${words.brief}</p>` : nothing}
        <div class="actions">${this.canRetry ? this.#renderRetry(words) : nothing}${this.#renderCopy(words)}</div>
      </section>
    `;
  }

  /** What comes up in a call, and while a scenario is loaded, needs no sentences for authors. */
  get #isForAuthor(): boolean {
    return this.kind === 'scenario' && !this.issues.every(isLoadingIssue);
  }

  async #load(): Promise<void> {
    this.diagnosis = 'loading';
    this.diagnosis = await loadDiagnosis();
  }

  #describe(issue: Issue, words: Words): IssueText {
    const describe = typeof this.diagnosis === 'object' ? this.diagnosis.describeIssue : describeInCall;
    return describeProblem(issue, { locale: this.locale, words, describe });
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
    const { message, remedy } = this.#describe(issue, words);
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
      const { message, remedy } = this.#describe(issue, words);
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
