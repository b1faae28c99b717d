import type { Analysis } from '../analysis/analysis.js';
import type { Possible } from '../analysis/domain.js';
import type { Goal } from '../analysis/goal.js';
import type { SearchGround } from '../analysis/search.js';
import { ruleGoals, rulesGiving } from '../points/ways.js';

/** A value that may be supposed of a name, and what must then be so too. */
export interface Supposition {
  readonly possible: Possible;
  readonly goals: readonly Goal[];
}

/**
 * How far suppositions go: `exact` leaves out nothing that may be, be it hard to bring about, for proofs; `likely` leads
 * to calls that can be had; `near` does not ask how the questions come on the path.
 */
export type Precision = 'exact' | 'likely' | 'near';

/** What may be supposed of names so that a call can be had of it; the same goals each time, for they are told apart. */
export class Suppositions {
  readonly ground: SearchGround;
  readonly #analysis: Analysis;
  readonly #precision: Precision;
  readonly #grounds = new Map<string, readonly Goal[]>();
  readonly #judgements = new Map<string, readonly Supposition[]>();
  readonly #endings: readonly { readonly index: number; readonly passed: Goal }[];

  constructor(analysis: Analysis, precision: Precision) {
    this.#analysis = analysis;
    this.#precision = precision;
    this.ground = analysis.ground;
    this.#endings = analysis.outline.ends.map((end) => ({
      index: end.index,
      passed: { kind: 'not-all', facts: analysis.outline.factsOf(end) },
    }));
  }

  /** In the order they are tried: what the goals speak of first. */
  of(name: string, wanted: readonly Goal[]): readonly Supposition[] {
    const isExact = this.#precision === 'exact';
    const isJudgement = this.#analysis.cellNamed(name)?.kind === 'priority';
    const onPath = this.#groundOf(name);
    return this.ground.valuesOf(name, wanted).flatMap((possible): readonly Supposition[] => {
      if (isJudgement) return this.#judgementsOf(name, possible);
      // What may still come need not be asked yet; a call is made up the plain way.
      const isOffPath = possible.state === 'closed' || (isExact && possible.state === 'open');
      return [{ possible, goals: isOffPath ? [] : onPath }];
    });
  }

  /** Answered, not known, or still to come: a question is asked on its path, and only before the end of the interview. */
  #groundOf(name: string): readonly Goal[] {
    const known = this.#grounds.get(name);
    if (known) return known;
    const question = this.#analysis.questionNamed(name);
    const before = this.#endings.filter(({ index }) => index < (question?.index ?? 0));
    const isNear = this.#precision === 'near';
    const ground = isNear ? [] : [...this.ground.groundOf(name), ...before.map(({ passed }) => passed)];
    this.#grounds.set(name, ground);
    return ground;
  }

  #judgementsOf(name: string, possible: Possible): readonly Supposition[] {
    const key = `${name} ${String(possible.value)}`;
    const known = this.#judgements.get(key);
    if (known) return known;
    const isFree = this.#precision === 'exact' && (possible.state !== 'answered' || this.#isChosen(name));
    const ways = isFree ? [[]] : waysToJudge(this.#analysis, name, possible);
    const found = ways.map((goals) => ({ possible, goals }));
    this.#judgements.set(key, found);
    return found;
  }

  /** Whether the operator may choose the level against all rules. */
  #isChosen(name: string): boolean {
    return name === 'priority' && this.#analysis.scenario.source.priority?.override === true;
  }
}

/** What leads to a level: each pair of impact and urgency the matrix has it for, and each line that raises to it. */
function waysToJudge({ scenario }: Analysis, name: string, { value }: Possible): readonly (readonly Goal[])[] {
  if (name === 'impact' || name === 'urgency')
    return rulesGiving(scenario, name, String(value)).map((index) => ruleGoals(scenario, index));
  const cell = scenario.cells[scenario.priority];
  if (cell?.kind !== 'priority') return [];
  const pairs = Object.entries(cell.matrix).flatMap(([impact, row]) =>
    Object.entries(row).flatMap(([urgency, level]) =>
      level === value ? [[judgedAs('impact', impact), judgedAs('urgency', urgency)]] : [],
    ),
  );
  const raises = scenario.rules.raise.filter((index) => {
    const raise = scenario.cells[index];
    return raise?.kind === 'rule' && raise.is === value;
  });
  return [...pairs, ...raises.map((index) => ruleGoals(scenario, index))];
}

/** Impact or urgency is of that level. */
export const judgedAs = (name: 'impact' | 'urgency', level: string): Goal => ({
  kind: 'all',
  facts: [{ kind: 'picked', name, picks: ({ value }) => value === level }],
});
