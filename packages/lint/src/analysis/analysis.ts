import type { Cell, Expression, NodeCell, QuestionCell, Scenario } from '@filrouge/scenario';
import type { Literal, Reading } from './comparisons.js';
import { readingOf } from './comparisons.js';
import { Conditions } from './conditions.js';
import { Domains } from './domains.js';
import type { Goal } from './goal.js';
import { oneRowOf } from './one-row.js';
import { Outline } from './outline.js';
import type { ExpressionPlace, TextPlace } from './places.js';
import { expressionPlaces, textPlaces } from './places.js';
import { Reads } from './reads.js';
import type { SearchGround } from './search.js';
import { isPossible } from './search.js';
import { likelyFirst } from './likely-first.js';

/** What the rules share about one scenario; each part is computed once, when a rule first wants it. */
export class Analysis {
  /** As written: of each repeat, one row. */
  readonly scenario: Scenario;
  /** With the cells of every row, as calls are played on it. */
  readonly whole: Scenario;
  /** `YYYY-MM-DD` in the client's time zone; undefined when nobody said. */
  readonly today: string | undefined;
  /** The file as its author wrote it, not yet resolved; undefined when nobody gave it. */
  readonly written: unknown;
  readonly #cellsInWhole: readonly (readonly number[])[];
  readonly #readings = new Map<Expression, Reading>();
  readonly #rootsAround = new Map<NodeCell, ReadonlySet<string>>();
  #expressions: readonly ExpressionPlace[] | undefined;
  #byPath: ReadonlyMap<string, ExpressionPlace> | undefined;
  #texts: readonly TextPlace[] | undefined;
  #conditions: Conditions | undefined;
  #domains: Domains | undefined;
  #outline: Outline | undefined;
  #questions: readonly QuestionCell[] | undefined;
  #reads: Reads | undefined;

  constructor(scenario: Scenario, { today, written }: { readonly today?: string; readonly written?: unknown } = {}) {
    const { scenario: oneRow, whole } = oneRowOf(scenario);
    [this.scenario, this.whole, this.#cellsInWhole] = [oneRow, scenario, whole];
    [this.today, this.written] = [today, written];
  }

  /** Every expression with its place. */
  get expressions(): readonly ExpressionPlace[] {
    return (this.#expressions ??= expressionPlaces(this.scenario));
  }

  /** The expression at a path. */
  expressionAt(path: string): ExpressionPlace | undefined {
    this.#byPath ??= new Map(this.expressions.map((place) => [place.path, place]));
    return this.#byPath.get(path);
  }

  /** Every text with its place. */
  get texts(): readonly TextPlace[] {
    return (this.#texts ??= textPlaces(this.scenario));
  }

  /** Whether conditions can hold and fail. */
  get conditions(): Conditions {
    return (this.#conditions ??= new Conditions({
      outline: this.outline,
      expressionAt: (path) => this.expressionAt(path),
      isPossible: (goals) => this.isPossible(goals),
    }));
  }

  /** What each name may be. */
  get domains(): Domains {
    return (this.#domains ??= new Domains(this.scenario, usageOf(this)));
  }

  /** What stands in what. */
  get outline(): Outline {
    return (this.#outline ??= new Outline(this.scenario));
  }

  /** Who reads whom. */
  get reads(): Reads {
    return (this.#reads ??= new Reads(this.scenario, this));
  }

  /** Every question, in document order. */
  get questions(): readonly QuestionCell[] {
    return (this.#questions ??= this.scenario.cells.filter((cell) => cell.kind === 'question'));
  }

  /** The question of that name. */
  readonly questionNamed = (name: string): QuestionCell | undefined => {
    const cell = this.cellNamed(name);
    return cell?.kind === 'question' ? cell : undefined;
  };

  /** What decides in the end whether a place applies. */
  rootsAround(cell: NodeCell): ReadonlySet<string> {
    const known = this.#rootsAround.get(cell);
    if (known) return known;
    const facts = this.outline.factsOf(cell);
    const roots = new Set(
      facts.flatMap((fact) => (fact.kind === 'holds' ? [...this.reads.rootsOf(fact.expression)] : [fact.name])),
    );
    this.#rootsAround.set(cell, roots);
    return roots;
  }

  /** The question, fact or priority of that name. */
  cellNamed(name: string): Cell | undefined {
    return this.scenario.cells[this.scenario.named.get(name) ?? -1];
  }

  /** The cells of the whole scenario that were written with a cell: one in each row, that of the first row in front. */
  cellsInWhole(index: number): readonly number[] {
    return this.#cellsInWhole[index] ?? [];
  }

  /** What the text of an expression tells of how it reads names. */
  readingOf(expression: Expression): Reading {
    const known = this.#readings.get(expression);
    if (known) return known;
    const reading = readingOf(expression.source);
    this.#readings.set(expression, reading);
    return reading;
  }

  /**
   * Whether some state of a call meets every goal. False is certain: no answers, context or hour do, as long as
   * numbers keep to the limits of their questions. True may only mean that nothing rules it out.
   */
  isPossible(goals: readonly Goal[]): boolean {
    return isPossible(this.ground, goals);
  }

  /** What searches look up. */
  get ground(): SearchGround {
    const readingOf = (expression: Expression) => this.readingOf(expression);
    return {
      scenario: this.scenario,
      readingOf,
      domainOf: (name) => this.domains.of(name),
      groundOf: (name) => {
        const question = this.questionNamed(name);
        return question ? this.outline.groundOf(question) : [];
      },
      valuesOf: (name, wanted) => likelyFirst({ name, values: this.domains.of(name).values }, wanted, readingOf),
    };
  }
}

function usageOf(analysis: Analysis) {
  const literals = new Map<string, Literal[]>();
  const asked = new Set<string>();
  for (const { expression } of analysis.expressions) {
    const reading = analysis.readingOf(expression);
    for (const name of reading.asked) asked.add(name);
    for (const comparison of reading.comparisons) {
      const list = literals.get(comparison.name);
      if (list) list.push(...comparison.literals);
      else literals.set(comparison.name, [...comparison.literals]);
    }
  }
  const facts = analysis.expressions.filter(({ role }) => role === 'fact');
  const underFacts = new Set(facts.flatMap(({ expression }) => expression.reads));
  return { literals, asked, underFacts };
}
