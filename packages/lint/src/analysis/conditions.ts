import type { NodeCell, QuestionCell } from '@filrouge/scenario';
import type { Fact, Goal } from './goal.js';
import type { Outline } from './outline.js';
import type { ExpressionPlace } from './places.js';

/** What conditions are judged by. */
export interface ConditionGround {
  readonly outline: Outline;
  readonly expressionAt: (path: string) => ExpressionPlace | undefined;
  readonly isPossible: (goals: readonly Goal[]) => boolean;
}

/** Whether conditions can hold and fail where they stand. */
export class Conditions {
  readonly #ground: ConditionGround;
  readonly #canHold = new Map<string, boolean>();

  constructor(ground: ConditionGround) {
    this.#ground = ground;
  }

  /** Whether the condition is true in some state of a call. False is certain. */
  canHold(place: ExpressionPlace): boolean {
    const known = this.#canHold.get(place.path);
    if (known !== undefined) return known;
    const facts: readonly Fact[] = [...this.#around(place), { kind: 'holds', expression: place.expression }];
    const can = this.#ground.isPossible([{ kind: 'all', facts }]);
    this.#canHold.set(place.path, can);
    return can;
  }

  /**
   * Whether the condition is false in some state of a call. False is certain: it is true, or not known yet. A fact is
   * also false once nothing can decide it any more.
   */
  canFail(place: ExpressionPlace): boolean {
    const { expression, role } = place;
    const around: Goal = { kind: 'all', facts: this.#around(place) };
    const failed: Goal =
      role === 'fact' ? { kind: 'not-all', facts: [{ kind: 'holds', expression }] } : { kind: 'refused', expression };
    return this.#ground.isPossible([around, failed]);
  }

  /** Whether a place of the outline stands in one whose condition is never true: that is told of the outer one, once. */
  isInDeadPlace({ role, cell }: ExpressionPlace): boolean {
    if (!cell || cell.kind === 'fact' || cell.kind === 'rule' || cell.kind === 'priority') return false;
    const { outline } = this.#ground;
    const around = role === 'when' ? outline.around(cell) : [cell, ...outline.around(cell)];
    return around.some((one) => this.isDead(one));
  }

  /** Whether the place has a condition that is never true. */
  isDead({ path }: NodeCell): boolean {
    const place = this.#ground.expressionAt(`${path}/when`);
    return place !== undefined && place.role === 'when' && !this.canHold(place);
  }

  /** What is so wherever the condition counts. */
  #around({ role, cell }: ExpressionPlace): readonly Fact[] {
    const { outline } = this.#ground;
    switch (role) {
      case 'when':
        // Only places of the outline and standing instructions have a `when` of this role.
        return outline.factsAround(cell as NodeCell);
      case 'required':
      case 'option':
      case 'variant':
        return outline.factsOf(cell as NodeCell);
      case 'probe':
      case 'check':
        return [...outline.factsOf(cell as NodeCell), { kind: 'answered', name: (cell as QuestionCell).id }];
      case 'fact':
      case 'rule':
      case 'requester':
      case 'field':
        return [];
    }
  }
}
