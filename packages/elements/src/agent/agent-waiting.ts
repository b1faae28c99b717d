import { html, nothing, type TemplateResult } from 'lit';
import { languages, messagesFor } from '../messages/index.js';
import type { Loading } from './scenario-loader.js';

/** What the part is rendered from. */
export interface WaitingScene {
  readonly loading: Loading;
  /** Whether a call is shown: it needs no scenario beside it. */
  readonly hasCall: boolean;
  readonly locale: string;
}

/** What is shown before there is a call, or above it when the next scenario cannot run. */
export function agentWaiting({ loading, hasCall, locale }: WaitingScene): TemplateResult | typeof nothing {
  // Nothing for a moment, rather than English and then the page's own language.
  if (languages.areComing(locale)) return nothing;
  const { frame } = messagesFor(locale);
  switch (loading.state) {
    case 'empty':
      return hasCall ? nothing : html`<p class="waiting">${frame.agent.empty}</p>`;
    case 'loading':
      return html`<p class="waiting" role="status" aria-busy="true">${frame.agent.loading}</p>`;
    case 'failed':
      return html`<filrouge-problem
        class="failure"
        .issues=${loading.issues}
        .source=${loading.source}
        .locale=${locale}
        ?can-retry=${loading.canRetry}
      ></filrouge-problem>`;
    case 'loaded':
      return nothing;
  }
}
