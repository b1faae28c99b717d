import type { FusedHit } from '@filrouge/knowledge';
import { holdingRules } from '../evaluate/evaluate-outcome.js';
import { scopeOf } from '../evaluate/scope.js';
import { shownText } from '@filrouge/scenario';
import type { SessionState } from '../session/session-state.js';
import type { SuggestionsView, View } from '../view.js';

/** The suggestions of a view; an article found again for the same reasons is the same object as before. */
export class SuggestionParts {
  #found: SessionState['found'];
  #record: SessionState['knowledge'] | undefined;
  #view: SuggestionsView | undefined;

  /** Nothing without a knowledge base. */
  of(state: SessionState): Pick<View, 'suggestions'> {
    const { found, knowledge } = state;
    if (!found) return {};
    if (!this.#view || found !== this.#found || knowledge !== this.#record) this.#view = this.#viewOf(found, state);
    this.#found = found;
    this.#record = knowledge;
    return { suggestions: this.#view };
  }

  #viewOf({ state, hits, issues, words }: NonNullable<SessionState['found']>, call: SessionState): SuggestionsView {
    const list = this.#sharedList(hits.map((hit) => titled(hit, call)));
    return { state, list, issues, ...(words === undefined ? {} : { words }), record: call.knowledge };
  }

  #sharedList(hits: readonly FusedHit[]): readonly FusedHit[] {
    const before = this.#view?.list ?? [];
    const known = new Map(before.map((hit) => [JSON.stringify(hit.article), hit]));
    const list = hits.map((hit) => {
      const same = known.get(JSON.stringify(hit.article));
      return same && reasonsOf(same) === reasonsOf(hit) ? same : hit;
    });
    const isSame = list.length === before.length && list.every((hit, at) => hit === before[at]);
    return isSame ? before : list;
  }
}

/** All of a hit that is shown; its score only orders the list. */
const reasonsOf = ({ matches, excerpt, pin, source }: FusedHit): string =>
  JSON.stringify([matches, excerpt, pin, source]);

/** A pinned article under the title that the author gave it. */
function titled(hit: FusedHit, { evaluation, locale }: SessionState): FusedHit {
  if (!hit.pin) return hit;
  const rule = holdingRules(evaluation, 'pins').find(({ is }) => is.article === hit.article.id);
  const title = rule?.is.title && shownText(rule.is.title, locale, scopeOf(evaluation, { locale })).text;
  return title ? { ...hit, article: { ...hit.article, title } } : hit;
}
