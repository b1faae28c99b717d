import type { Issue } from '@filrouge/scenario';
import { html, nothing, type TemplateResult } from 'lit';
import type { Opening } from './opening.js';
import type { PickerWords } from './picker-words.js';

/** What may have gone wrong, and the ways to try again. */
export interface ProblemsScene {
  readonly opening: Opening | undefined;
  /** Of the catalog. */
  readonly issues: readonly Issue[];
  /** Whether nothing of the catalog could be read. */
  readonly isCatalogMissing: boolean;
  readonly locale: string;
  readonly words: PickerWords;
  readonly onRetryOpening: (opening: Opening & { readonly state: 'failed' }) => void;
  readonly onRetryCatalog: () => void;
}

/** A scenario that cannot run, a catalog that did not come, or entries of it that were left out. */
export function pickerProblems(scene: ProblemsScene): TemplateResult | typeof nothing {
  const { opening, issues, isCatalogMissing, locale, words, onRetryOpening, onRetryCatalog } = scene;
  if (opening?.state === 'failed') {
    return html`<filrouge-problem
      .issues=${opening.issues}
      .source=${opening.source}
      .locale=${locale}
      can-retry
      @filrouge-retry-requested=${(event: Event) => stopped(event, () => onRetryOpening(opening))}
    ></filrouge-problem>`;
  }
  if (issues.length === 0) return nothing;
  const problem = html`<filrouge-problem
    .issues=${issues}
    .locale=${locale}
    ?can-retry=${isCatalogMissing}
    @filrouge-retry-requested=${(event: Event) => stopped(event, onRetryCatalog)}
  ></filrouge-problem>`;
  if (isCatalogMissing) return problem;
  return html`<details class="note">
    <summary>${words.leftOut(issues.length)}</summary>
    ${problem}
  </details>`;
}

/** The agent around would load its own scenario again. */
function stopped(event: Event, act: () => void): void {
  event.stopPropagation();
  act();
}
