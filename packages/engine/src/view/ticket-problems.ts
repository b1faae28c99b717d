import type { Cell, CompiledText, Expression, Issue, RuleCell, Scenario } from '@filrouge/scenario';
import { shownText } from '@filrouge/scenario';
import { firstRule, holdingRules } from '../evaluate/evaluate-outcome.js';
import { cellsMeant } from '../evaluate/meaning.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { scopeOf } from '../evaluate/scope.js';
import type { SessionState } from '../session/session-state.js';
import { sourceIn } from '../wording.js';
import { Failures } from './failures.js';

/** Lists whose rules give reasons: of the first the first that holds decides, of the others all that hold. */
const decidedByFirst = ['impact', 'urgency', 'escalation'] as const;
const collecting = ['raise', 'pins'] as const;
const reasonedLists = [...decidedByFirst, ...collecting];

/** Expressions the ticket is written by, reasons among them, that fail as things stand; looked at again only when something they read changes. */
export class TicketProblems {
  readonly #scenario: Scenario;
  readonly #reads: ReadonlySet<number>;
  readonly #failures = new Failures();
  #isStale = true;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    const { title, fields, requester } = scenario.ticket;
    const reasons = reasonedLists.flatMap((list) => scenario.rules[list]);
    const because = reasons.flatMap((index) => becauseOf(scenario.cells[index]));
    const names = [title, ...fields.values(), ...requester.values(), ...because].flatMap(({ reads }) => reads);
    this.#reads = new Set([...reasons, ...names.flatMap((name) => cellsMeant(scenario, name, undefined))]);
  }

  /** Notes whether the change from one state to the next touches what the ticket is written by. */
  noteChange(before: SessionState, after: SessionState): void {
    if (before.evaluation === after.evaluation) return;
    if (before.evaluation.inputs.context !== after.evaluation.inputs.context) this.#isStale = true;
    for (const index of after.evaluation.changed) if (this.#reads.has(index)) this.#isStale = true;
  }

  problemsOf({ evaluation }: SessionState): readonly Issue[] {
    if (!this.#isStale) return this.#failures.all;
    this.#isStale = false;
    const { ticket, locales } = this.#scenario;
    const locale = ticket.locale ?? locales[0];
    const scope = scopeOf(evaluation, { locale, isKept: true });
    const tell = this.#failures.under(0);
    const look = (expression: Expression, path: string) => {
      const result = expression.evaluate(scope);
      if (result.state === 'error') tell(result, { path, source: expression.source });
    };
    for (const text of [ticket.title, ...decidingRules(evaluation).flatMap(becauseOf)]) {
      const { failure, locale: written } = shownText(text, locale, scope);
      if (failure) tell(failure, { path: text.path, source: sourceIn(text, written) });
    }
    for (const [key, expression] of ticket.fields) look(expression, `/ticket/fields/${key}`);
    for (const [key, expression] of ticket.requester) look(expression, `/ticket/requester/${key}`);
    return this.#failures.all;
  }
}

const becauseOf = (cell: Cell | undefined): readonly CompiledText[] =>
  cell?.kind === 'rule' && cell.because ? [cell.because] : [];

function decidingRules(evaluation: Evaluation): readonly RuleCell[] {
  const first = decidedByFirst.flatMap((list) => firstRule(evaluation, list) ?? []);
  return [...first, ...collecting.flatMap((list) => holdingRules(evaluation, list))];
}
