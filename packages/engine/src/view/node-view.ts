import type {
  CompiledText,
  EndCell,
  InstructionCell,
  QuestionCell,
  Scope,
  ShownText,
  StepCell,
} from '@filrouge/scenario';
import { shownText } from '@filrouge/scenario';
import type { Finding } from '../evaluate/evaluation.js';
import { yes } from '../evaluate/evaluation.js';
import { standingAt } from '../standing.js';
import { displayOf, displayOfValue, scopeOf } from '../evaluate/scope.js';
import type { SessionState } from '../session/session-state.js';
import type { AnswerIssueView, EndView, InstructionView, OptionView, QuestionView, SetAsideView } from '../view.js';

/** Texts as one reader sees them: the operator, or the caller. */
class Reader {
  readonly #scope: Scope;
  readonly #locale: string;

  constructor(state: SessionState, locale: string) {
    this.#scope = scopeOf(state.evaluation, { locale });
    this.#locale = locale;
  }

  text(text: CompiledText): ShownText {
    return shownText(text, this.#locale, this.#scope);
  }

  optional<Key extends string>(key: Key, text: CompiledText | undefined): { readonly [K in Key]?: ShownText } {
    // A computed key widens to string; it is Key.
    return (text ? { [key]: this.text(text) } : {}) as { readonly [K in Key]?: ShownText };
  }
}

/** A question on the path, as its control needs it. */
export function questionView(state: SessionState, cell: QuestionCell): QuestionView {
  const operator = new Reader(state, state.locale);
  const caller = new Reader(state, state.callerLocale);
  // Conditions read labels in the scenario's own language, whoever looks at the screen.
  const conditions = scopeOf(state.evaluation);
  return {
    kind: 'question',
    id: cell.id,
    stepId: stepIdOf(state, cell.step),
    type: cell.type.name,
    label: operator.text(cell.label),
    ...caller.optional('say', cell.say),
    ...operator.optional('help', cell.help),
    isRequired: state.evaluation.required[cell.index] === yes,
    allowsUnknown: cell.source.allowUnknown !== false,
    privacy: cell.source.privacy ?? 'none',
    ...answerView(state, cell),
    issues: (state.evaluation.findings[cell.index] ?? []).map((finding) => issueView(operator, cell, finding)),
    probes: cell.probes.filter(({ when }) => isTrue(when, conditions)).map(({ say }) => caller.text(say)),
    options: offeredOptions(operator, cell, conditions),
    settings: cell.source,
  };
}

function answerView(
  state: SessionState,
  cell: QuestionCell,
): Pick<QuestionView, 'value' | 'display' | 'provenance' | 'reason' | 'needsReview' | 'reviewCause'> {
  const answer = state.evaluation.inputs.answers[cell.index];
  return {
    ...(answer?.value === undefined ? {} : { value: answer.value }),
    display: displayOf(state.evaluation, cell, { locale: state.locale }),
    ...(answer ? { provenance: answer.provenance } : {}),
    ...(answer?.reason ? { reason: answer.reason } : {}),
    needsReview: answer?.needsReview ?? false,
    ...reviewCauseView(state, answer?.reviewCause),
  };
}

function reviewCauseView(state: SessionState, id: string | undefined): Pick<QuestionView, 'reviewCause'> {
  const { scenario, evaluation } = state;
  const cause = id === undefined ? undefined : scenario.cells[scenario.named.get(id) ?? -1];
  if (cause?.kind !== 'question' || evaluation.holds[cause.index] !== yes) return {};
  return { reviewCause: { id: cause.id, label: new Reader(state, state.locale).text(cause.label) } };
}

function issueView(operator: Reader, cell: QuestionCell, { check, ...finding }: Finding): AnswerIssueView {
  const own = check === undefined ? undefined : cell.checks[check];
  return own ? { ...finding, text: operator.text(own.text) } : finding;
}

function offeredOptions(operator: Reader, cell: QuestionCell, conditions: Scope): readonly OptionView[] {
  return cell.options
    .filter(({ when }) => !when || isTrue(when, conditions))
    .map(({ source, label, help }) => ({
      value: source.value,
      label: operator.text(label),
      ...operator.optional('help', help),
      aliases: source.aliases ?? [],
    }));
}

function isTrue(condition: QuestionCell['probes'][number]['when'], scope: Scope): boolean {
  const result = condition.evaluate(scope);
  return result.state === 'value' && result.value === true;
}

/** An instruction in force. */
export function instructionView(state: SessionState, cell: InstructionCell): InstructionView {
  const operator = new Reader(state, state.locale);
  const acknowledgedAt = Object.hasOwn(state.acknowledged, cell.id) ? state.acknowledged[cell.id] : undefined;
  return {
    kind: 'instruction',
    id: cell.id,
    ...(cell.step < 0 ? {} : { stepId: stepIdOf(state, cell.step) }),
    severity: cell.severity,
    text: operator.text(cell.text),
    ...new Reader(state, state.callerLocale).optional('say', cell.say),
    needsAcknowledgement: cell.acknowledge,
    ...(acknowledgedAt ? { acknowledgedAt } : {}),
  };
}

/** The end that applies. */
export function endView(state: SessionState, cell: EndCell): EndView {
  return {
    kind: 'end',
    id: cell.id,
    stepId: stepIdOf(state, cell.step),
    outcome: cell.outcome,
    text: new Reader(state, state.locale).text(cell.text),
    ...new Reader(state, state.callerLocale).optional('say', cell.say),
  };
}

/** The title of a step. */
export const stepTitle = (state: SessionState, { title }: StepCell): ShownText =>
  new Reader(state, state.locale).text(title);

/** An answer that does not count now; nothing for a question that applies, and without an answer. */
export function setAsideView(state: SessionState, cell: QuestionCell): SetAsideView | undefined {
  const { evaluation, locale } = state;
  const answer = evaluation.inputs.answers[cell.index];
  const standing = standingAt(evaluation, cell.index);
  if (!answer || standing === 'onPath') return undefined;
  const isShown = answer.value !== undefined && cell.source.privacy !== 'neverStored';
  return {
    id: cell.id,
    stepId: stepIdOf(state, cell.step),
    label: new Reader(state, locale).text(cell.label),
    display: isShown ? displayOfValue(evaluation, cell, { value: answer.value, locale }) : '',
    provenance: answer.provenance,
    standing,
  };
}

function stepIdOf({ scenario }: SessionState, step: number): string {
  const cell = scenario.cells[step];
  return cell?.kind === 'step' ? cell.id : '';
}
