import type { DescribedAnswer, WantedKnowledge } from '@filrouge/knowledge';
import type { AnswerValue, CompiledOption, QuestionCell, Scope } from '@filrouge/scenario';
import { aliasesIn, shownText } from '@filrouge/scenario';
import { firstRule, holdingRules } from './evaluate/evaluate-outcome.js';
import { answered } from './evaluate/evaluation.js';
import { displayOf, scopeOf } from './evaluate/scope.js';
import type { SessionState } from './session/session-state.js';

/** What callers say for an option counts less than its label: they are other people's words. */
const aliasShare = 0.5;

/**
 * What articles are wanted for as the call stands: a pure function of it. Only answers on the path that are open to
 * everybody are described; what is personal, sensitive or never stored leaves the call in no search.
 */
export function wantedKnowledgeOf(state: SessionState): WantedKnowledge {
  const { scenario, evaluation, locale, words } = state;
  const pins = holdingRules(evaluation, 'pins').map(({ is: { article }, because }) => {
    const reason = because && shownText(because, locale, scopeOf(evaluation, { locale, isKept: true })).text;
    return { article, ...(reason ? { because: reason } : {}) };
  });
  const answers = scenario.questions.flatMap((index) => describedAt(state, index));
  return {
    answers: [...answers, ...describedCategory(state, answers)],
    pins,
    collections: scenario.source.knowledge?.collections ?? [],
    locale,
    ...(words === undefined ? {} : { words }),
  };
}

function describedAt(state: SessionState, index: number): readonly DescribedAnswer[] {
  const { scenario, evaluation } = state;
  if (evaluation.states[index] !== answered) return [];
  const cell = scenario.cells[index];
  const answer = evaluation.inputs.answers[index];
  if (cell?.kind !== 'question' || !answer || (cell.source.privacy ?? 'none') !== 'none') return [];
  const kind = cell.source.searchAs ?? cell.type.searchAs;
  if (kind === 'never') return [];
  const label = shownText(cell.label, state.locale, nothingKnown).text;
  return textsOf(state, cell).map((text) => ({ label, ...text, kind, provenance: answer.provenance }));
}

interface WeighedText {
  readonly text: string;
  readonly weight: number;
  /** False for what other callers say. */
  readonly isSaid?: boolean;
}

function textsOf({ evaluation, scenario, locale }: SessionState, cell: QuestionCell): readonly WeighedText[] {
  // A counted value was read by this very question type.
  const picked = cell.type.picked(evaluation.values[cell.index] as AnswerValue);
  if (picked.length === 0) return [{ text: displayOf(evaluation, cell, { locale, isKept: true }), weight: 1 }];
  const options = cell.options.filter(({ source }) => picked.includes(source.value));
  return options.flatMap((option) => optionTexts(option, locale, scenario.locales));
}

function optionTexts(
  { label, source }: CompiledOption,
  locale: string,
  locales: readonly string[],
): readonly WeighedText[] {
  const aliases = aliasesIn(source.aliases, [locale], locales).map((text) => ({
    text,
    weight: aliasShare,
    isSaid: false,
  }));
  // A label may pipe another answer, which may be private: as the author wrote it, it is not.
  return [{ text: shownText(label, locale, nothingKnown).text, weight: 1 }, ...aliases];
}

/** What the rules make of the answers is told as far as one of them is. */
function describedCategory(
  { evaluation }: SessionState,
  answers: readonly DescribedAnswer[],
): readonly DescribedAnswer[] {
  const category = firstRule(evaluation, 'category')?.is;
  const provenance = answers.every((answer) => answer.provenance === 'prefilled') ? 'prefilled' : 'asked';
  return category === undefined ? [] : [{ label: '', text: category, kind: 'category', provenance, isSaid: false }];
}

/** Texts as they read before anything was answered. */
const nothingKnown: Scope = {
  valueOf: () => undefined,
  stateOf: () => 'closed',
  labelOf: () => undefined,
  attributeOf: () => undefined,
};
