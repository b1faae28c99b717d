import type { Issue } from '@filrouge/scenario';
import { html, nothing, type TemplateResult } from 'lit';
import { describeInCall } from '../messages/describe-in-call.js';
import { messagesFor } from '../messages/index.js';
import { describeProblem, isLoadingIssue } from '../problem/loading-issues.js';
import { RetryRequestedEvent } from '../problem/problem.events.js';

/** What is told of mistakes where the panel for them could not be loaded. */
export interface PlainProblem {
  readonly issues: readonly Issue[];
  readonly locale: string;
  /** `scenario`: it cannot run. `call`: the call goes on. */
  readonly kind: 'scenario' | 'call';
  /** Offers to load the script again. */
  readonly canRetry: boolean;
}

/** Everything that is wrong, in plain words: the files beside the script are missing, and something must say so. */
export function plainProblem({ issues, locale, kind, canRetry }: PlainProblem): TemplateResult {
  const words = messagesFor(locale).frame.problem;
  const told = issues.map((issue) => {
    const { message, remedy } = describeProblem(issue, { locale, words, describe: describeInCall });
    return html`<li>${message} ${remedy} ${issue.path}</li>`;
  });
  const isForAuthor = kind === 'scenario' && !issues.every(isLoadingIssue);
  return html`<section class="failure" aria-labelledby="problem">
    <h2 id="problem" tabindex="-1">${words[kind]}</h2>
    <ul>
      ${told}
    </ul>
    ${isForAuthor ? html`<p>${words.brief}</p>` : nothing}
    ${canRetry ? html`<button type="button" class="button primary" @click=${requestRetry}>${words.retry}</button>` : nothing}
  </section>`;
}

const requestRetry = ({ currentTarget }: Event): void => {
  currentTarget?.dispatchEvent(new RetryRequestedEvent());
};
