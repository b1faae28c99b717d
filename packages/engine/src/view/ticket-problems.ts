import type { Expression, Issue, Scenario } from '@filrouge/scenario';
import { shownText } from '@filrouge/scenario';
import { cellsMeant } from '../evaluate/meaning.js';
import { scopeOf } from '../evaluate/scope.js';
import type { SessionState } from '../session/session-state.js';
import { sourceIn } from '../wording.js';
import { Failures } from './failures.js';

/** Expressions the ticket is written by that fail as things stand; looked at again only when something they read changes. */
export class TicketProblems {
  readonly #scenario: Scenario;
  readonly #reads: ReadonlySet<number>;
  readonly #failures = new Failures();
  #isStale = true;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    const { title, fields, requester } = scenario.ticket;
    const names = [title, ...fields.values(), ...requester.values()].flatMap(({ reads }) => reads);
    this.#reads = new Set(names.flatMap((name) => cellsMeant(scenario, name, undefined)));
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
    const title = shownText(ticket.title, locale, scope);
    const source = sourceIn(ticket.title, title.locale);
    if (title.failure) tell(title.failure, { path: ticket.title.path, source });
    for (const [key, expression] of ticket.fields) look(expression, `/ticket/fields/${key}`);
    for (const [key, expression] of ticket.requester) look(expression, `/ticket/requester/${key}`);
    return this.#failures.all;
  }
}
