import type { BranchCell, Cell, EndCell, NodeCell, QuestionCell, Scenario } from '@filrouge/scenario';
import type { Possible } from './domain.js';
import type { Fact, Goal } from './goal.js';

/** What stands in what, and what must be so for a place to apply. */
export class Outline {
  /** Every place of the outline, in document order; standing instructions are none. */
  readonly nodes: readonly NodeCell[];
  /** The ends, in document order. */
  readonly ends: readonly EndCell[];
  readonly #scenario: Scenario;
  #children: Map<number, NodeCell[]> | undefined;
  readonly #grounds = new Map<number, readonly Goal[]>();

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.nodes = scenario.cells.filter((cell): cell is NodeCell => isNode(cell) && !isStanding(cell));
    this.ends = this.nodes.filter((cell) => cell.kind === 'end');
  }

  /** What must be so for a question to be on the path. */
  groundOf(cell: QuestionCell): readonly Goal[] {
    const known = this.#grounds.get(cell.index);
    if (known) return known;
    const facts = this.factsOf(cell);
    const ground: readonly Goal[] = facts.length > 0 ? [{ kind: 'all', facts }] : [];
    this.#grounds.set(cell.index, ground);
    return ground;
  }

  /** What must be so for a place to apply: what it stands in, and its own condition. */
  factsOf(cell: NodeCell): readonly Fact[] {
    return [...this.factsAround(cell), ...conditionOf(cell)];
  }

  /** What must be so for what a place stands in to apply, the innermost first. */
  factsAround(cell: NodeCell): readonly Fact[] {
    return this.around(cell).flatMap((one) => conditionOf(one, this.#scenario.cells));
  }

  /** What stands directly in a place; -1 is the whole: its steps. */
  childrenOf(index: number): readonly NodeCell[] {
    if (!this.#children) {
      this.#children = new Map();
      for (const node of this.nodes) {
        const siblings = this.#children.get(node.parent);
        if (siblings) siblings.push(node);
        else this.#children.set(node.parent, [node]);
      }
    }
    return this.#children.get(index) ?? [];
  }

  /** What a place stands in, the innermost first: branches, the questions they belong to, the step. */
  around(cell: NodeCell): readonly NodeCell[] {
    const found: NodeCell[] = [];
    for (let one = this.#node(cell.parent); one; one = this.#node(one.parent)) found.push(one);
    return found;
  }

  #node(index: number): NodeCell | undefined {
    const cell = this.#scenario.cells[index];
    return cell && isNode(cell) ? cell : undefined;
  }
}

const isNode = (cell: Cell): cell is NodeCell =>
  cell.kind !== 'fact' && cell.kind !== 'rule' && cell.kind !== 'priority';

const isStanding = (cell: NodeCell) => cell.kind !== 'step' && cell.step < 0;

function conditionOf(cell: NodeCell, cells: readonly Cell[] = []): readonly Fact[] {
  if (cell.kind === 'branch') return pickedOf(cell, cells[cell.parent]);
  if (cell.kind === 'row') return listedOf(cells[cell.parent], cells);
  return cell.when ? [{ kind: 'holds', expression: cell.when }] : [];
}

/** A row is there while its repeat lists it; nobody knows which rows a call will have. */
function listedOf(list: Cell | undefined, cells: readonly Cell[]): readonly Fact[] {
  const question = list?.kind === 'repeat' ? cells[list.closing] : undefined;
  return question?.kind === 'question' ? [{ kind: 'picked', name: question.id, picks: () => true }] : [];
}

/** Follow-ups apply while their option is picked. */
function pickedOf({ option }: BranchCell, question: Cell | undefined): readonly Fact[] {
  if (question?.kind !== 'question') return [];
  // Only values of the question's own type are supposed of it.
  const picks = ({ value }: Possible) => question.type.picked(value as never).includes(option);
  return [{ kind: 'picked', name: question.id, picks }];
}
