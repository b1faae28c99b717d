import type { View } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { languages, messagesFor } from '../messages/index.js';
import { comesWithPanels } from './problem-registered.js';
import { plainProblem } from './plain-problem.js';
import type { Loading } from './scenario-loader.js';

/** What the part is rendered from. */
export interface WaitingScene {
  readonly calls: { readonly loading: Loading };
  /** Whether the panels could not be loaded, and in the script-tag file that of mistakes with them. */
  readonly panels: { readonly areMissing: boolean };
  readonly picker: { readonly isWanted: boolean };
  /** The call shown: it needs no scenario beside it. */
  readonly view: View | undefined;
  readonly locale: string;
}

/** What is shown before there is a call, or above it when the next scenario cannot run. */
export function agentWaiting({ calls, panels, picker, view, locale }: WaitingScene): TemplateResult | typeof nothing {
  // Nothing for a moment, rather than English and then the page's own language.
  if (languages.areComing(locale)) return nothing;
  const { frame } = messagesFor(locale);
  const { loading } = calls;
  switch (loading.state) {
    case 'empty':
      return view || picker.isWanted ? nothing : html`<p class="waiting">${frame.agent.empty}</p>`;
    case 'loading':
      return html`<p class="waiting" role="status" aria-busy="true">${frame.agent.loading}</p>`;
    case 'failed':
      if (comesWithPanels && panels.areMissing) return plainProblem({ ...loading, locale, kind: 'scenario' });
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
