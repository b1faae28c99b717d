import type {
  CompiledText,
  EndCell,
  Expression,
  InstructionCell,
  QuestionCell,
  RowNames,
  Scope,
  StepCell,
} from '@filrouge/scenario';
import { aliasesIn, shownText } from '@filrouge/scenario';
import type { Finding } from '../evaluate/evaluation.js';
import { yes } from '../evaluate/evaluation.js';
import { isFilteredOut } from '../evaluate/is-filtered-out.js';
import { standingAt } from '../standing.js';
import { displayOf, displayOfValue, scopeOf } from '../evaluate/scope.js';
import type { SessionState } from '../session/session-state.js';
import type {
  AnswerIssueView,
  EndView,
  InstructionView,
  OptionView,
  QuestionView,
  SetAsideView,
  ViewText,
} from '../view.js';
import { rowPart, rowCount, rowsView } from './row-part.js';
import type { TellFailure } from '../wording.js';
import { isTrue, sourceIn, wordingOf } from '../wording.js';

/** Where a reader reads, and who is told what fails. */
interface Reading {
  readonly row?: RowNames | undefined;
  readonly tell?: TellFailure;
}

/** Texts as one reader sees them: the operator, or the caller. */
class Reader {
  readonly #state: SessionState;
  readonly #row: RowNames | undefined;
  readonly #locale: string;
  readonly #tell: TellFailure | undefined;

  constructor(state: SessionState, locale: string, { row, tell }: Reading = {}) {
    this.#state = state;
    this.#row = row;
    this.#locale = locale;
    this.#tell = tell;
  }

  text(text: CompiledText): ViewText {
    // Most texts have nothing to fill in: a first view has tens of thousands of them.
    if (text.plain) return text.plain;
    const scope = scopeOf(this.#state.evaluation, { locale: this.#locale, row: this.#row });
    const { failure, isComplete: _isComplete, ...shown } = shownText(text, this.#locale, scope);
    if (failure) this.#tell?.(failure, { path: text.path, source: sourceIn(text, shown.locale) });
    return shown;
  }

  optional<Key extends string>(key: Key, text: CompiledText | undefined): { readonly [K in Key]?: ViewText } {
    // A computed key widens to string; it is Key.
    return (text ? { [key]: this.text(text) } : {}) as { readonly [K in Key]?: ViewText };
  }
}

/** A question on the path, as its control needs it. */
export function questionView(state: SessionState, cell: QuestionCell, tell: TellFailure): QuestionView {
  const { row } = cell;
  const operator = new Reader(state, state.locale, { row, tell });
  const caller = new Reader(state, state.callerLocale, { row, tell });
  // Conditions read labels in the scenario's own language, whoever looks at the screen.
  const conditions = scopeOf(state.evaluation, { row });
  const { label, say, help } = wordingOf(cell, conditions, tell);
  return {
    kind: 'question',
    id: cell.id,
    stepId: stepIdOf(state, cell.step),
    type: cell.type.name,
    label: operator.text(label),
    ...caller.optional('say', rowCount(state, cell) > 0 ? (cell.another ?? say) : say),
    ...operator.optional('help', help),
    isRequired: state.evaluation.required[cell.index] === yes,
    allowsUnknown: cell.source.allowUnknown !== false,
    privacy: cell.source.privacy ?? 'none',
    ...rowsView(state, cell),
    ...answerView(state, cell),
    issues: (state.evaluation.findings.get(cell.index) ?? []).map((finding) => issueView(operator, cell, finding)),
    probes: cell.probes
      .filter(({ when }, place) => isTrue(when, conditions, at(tell, `${cell.path}/probes/${place}/when`)))
      .map(({ say: probe }) => caller.text(probe)),
    options: offeredOptions(state, cell, { operator, conditions, tell }),
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
  return {
    reviewCause: {
      id: cause.id,
      label: new Reader(state, state.locale, { row: cause.row }).text(
        wordingOf(cause, scopeOf(evaluation, { row: cause.row })).label,
      ),
    },
  };
}

function issueView(operator: Reader, cell: QuestionCell, { check, ...finding }: Finding): AnswerIssueView {
  const own = check === undefined ? undefined : cell.checks[check];
  return own ? { ...finding, text: operator.text(own.text) } : finding;
}

interface Judging {
  readonly operator: Reader;
  readonly conditions: Scope;
  readonly tell: TellFailure;
}

function offeredOptions(
  { scenario, locale, callerLocale }: SessionState,
  cell: QuestionCell,
  { operator, conditions, tell }: Judging,
): readonly OptionView[] {
  const path = (place: number) => `${cell.path}/options/${place}/when`;
  // One filter stands at hundreds of options of a list: it is asked once.
  const filters = new Map<Expression | undefined, boolean>();
  const isOut = (filter: Expression | undefined) => {
    const known = filters.get(filter) ?? isFilteredOut(filter, conditions);
    filters.set(filter, known);
    return known;
  };
  return cell.options
    .filter(({ when, filter }, place) => !isOut(filter) && (!when || isTrue(when, conditions, at(tell, path(place)))))
    .map(({ source, label, help }) => ({
      value: source.value,
      label: operator.text(label),
      ...operator.optional('help', help),
      aliases: aliasesIn(source.aliases, [locale, callerLocale], scenario.locales),
    }));
}

/** Tells failures under a path. */
const at =
  (tell: TellFailure, path: string): TellFailure =>
  (failure, { source }) =>
    tell(failure, { path, source });

/** An instruction in force. */
export function instructionView(state: SessionState, cell: InstructionCell, tell: TellFailure): InstructionView {
  const reading = { row: cell.row, tell };
  const operator = new Reader(state, state.locale, reading);
  const acknowledgedAt = Object.hasOwn(state.acknowledged, cell.id) ? state.acknowledged[cell.id] : undefined;
  return {
    kind: 'instruction',
    id: cell.id,
    ...(cell.step < 0 ? {} : { stepId: stepIdOf(state, cell.step) }),
    severity: cell.severity,
    text: operator.text(cell.text),
    ...new Reader(state, state.callerLocale, reading).optional('say', cell.say),
    ...rowPart(state, cell),
    needsAcknowledgement: cell.acknowledge,
    ...(cell.assistance ? { assistance: cell.assistance } : {}),
    ...(acknowledgedAt ? { acknowledgedAt } : {}),
  };
}

/** The end that applies. */
export function endView(state: SessionState, cell: EndCell, tell: TellFailure): EndView {
  return {
    kind: 'end',
    id: cell.id,
    stepId: stepIdOf(state, cell.step),
    outcome: cell.outcome,
    text: new Reader(state, state.locale, { row: cell.row, tell }).text(cell.text),
    ...new Reader(state, state.callerLocale, { row: cell.row, tell }).optional('say', cell.say),
  };
}

/** The title of a step. */
export const stepTitle = (state: SessionState, { title, row }: StepCell, tell: TellFailure): ViewText =>
  new Reader(state, state.locale, { row, tell }).text(title);

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
    label: new Reader(state, locale, { row: cell.row }).text(
      wordingOf(cell, scopeOf(evaluation, { row: cell.row })).label,
    ),
    ...rowPart(state, cell),
    ...(isShown ? { value: answer.value } : {}),
    display: isShown ? displayOfValue(evaluation, cell, { value: answer.value, locale }) : '',
    provenance: answer.provenance,
    standing,
  };
}

function stepIdOf({ scenario }: SessionState, step: number): string {
  const cell = scenario.cells[step];
  return cell?.kind === 'step' ? cell.id : '';
}
