import type { Analysis } from '../analysis/analysis.js';
import type { Possible } from '../analysis/domain.js';
import type { Goal, Met } from '../analysis/goal.js';
import { metIn } from '../analysis/goal.js';
import { World } from '../analysis/world.js';
import type { Supposition, Suppositions } from './suppositions.js';

/**
 * What could be supposed for all goals to be met, one way after the other, with no more names than the goals hang on.
 * Where a value cannot be listed a world may turn out to be none: a call must be tried. Without recursion, for a chain
 * of conditions may be thousands long; and going back it jumps over the names that had no part in what failed.
 */
export function* worldsFor(
  ground: Ground,
  goals: readonly Goal[],
  { mostWork, inOrder }: Effort,
): Generator<ReadonlyMap<string, Possible>> {
  const search = new Search(ground, goals, inOrder);
  for (let isFound = search.next(mostWork); isFound; isFound = search.next(mostWork)) yield search.world.supposals();
}

/** How a search goes about it. */
export interface Effort {
  /** Expressions evaluated before it gives up. */
  readonly mostWork: number;
  /** The order in which suppositions are tried; the likely ones first when absent. */
  readonly inOrder?: (suppositions: readonly Supposition[]) => readonly Supposition[];
}

/**
 * Whether nothing that could be supposed meets all goals: certain with suppositions that are `exact`. False may only mean
 * that it was too much work to tell.
 */
export function isNever(ground: Ground, goals: readonly Goal[], mostWork: number): boolean {
  const search = new Search(ground, goals);
  return !search.next(mostWork) && search.world.work <= mostWork;
}

/** What is looked up on the way. */
export interface Ground {
  readonly analysis: Analysis;
  readonly suppositions: Suppositions;
}

/** A goal, and the name whose supposition brought it: none for those of the start. */
interface Wish {
  readonly goal: Goal;
  readonly owner: string | undefined;
}

/** Wishes still to be met; shared tails make going back free. */
type Wishes = { readonly wish: Wish; readonly rest: Wishes } | undefined;

interface Choice {
  readonly name: string;
  readonly suppositions: readonly Supposition[];
  /** As they stood when the name was first needed. */
  readonly wishes: NonNullable<Wishes>;
  /** Names that had a part in what failed with the suppositions so far. */
  readonly blamed: Set<string>;
  next: number;
}

class Search {
  readonly world: World;
  readonly #analysis: Analysis;
  readonly #suppositions: Suppositions;
  readonly #inOrder: NonNullable<Effort['inOrder']>;
  readonly #goals: readonly Goal[];
  readonly #choices: Choice[] = [];
  readonly #names = new Map<Goal, ReadonlySet<string>>();
  #wishes: Wishes;
  #isStarted = false;

  constructor({ analysis, suppositions }: Ground, goals: readonly Goal[], inOrder: Effort['inOrder'] = (all) => all) {
    this.world = new World(suppositions.ground);
    this.#suppositions = suppositions;
    this.#inOrder = inOrder;
    this.#analysis = analysis;
    this.#goals = goals;
    this.#wishes = withWishes(goals, undefined, undefined);
  }

  /** Goes on to the next world; false when there is none, or too much work was done. */
  next(mostWork: number): boolean {
    if (this.#isStarted && !this.#goBack(this.#choices.map(({ name }) => name))) return false;
    this.#isStarted = true;
    while (this.#wishes) {
      if (this.world.work > mostWork || !this.#meet(this.#wishes)) return false;
    }
    return true;
  }

  /** Deals with the first wish; false when the search is over. */
  #meet(wishes: NonNullable<Wishes>): boolean {
    const { wish, rest } = wishes;
    const met = this.#standing(wish);
    if (met === 'no') return this.#goBack(this.#blamedFor(wish));
    if (met === 'yes') {
      this.#wishes = rest;
      return true;
    }
    const { needs: name } = met;
    const suppositions = this.#inOrder(this.#suppositions.of(name, [wish.goal, ...this.#goals]));
    // A name of which something can be supposed is wanted by every wish that failed with it: these are to blame.
    const reason = suppositions.length > 0 ? [wish.owner] : this.#blamedFor(wish);
    const blamed = new Set(reason.filter((one) => one !== undefined));
    this.#choices.push({ name, suppositions, wishes, blamed, next: 0 });
    return this.#goBack([name]);
  }

  #standing({ goal }: Wish): Met {
    this.world.consulted.clear();
    return metIn(this.world, goal);
  }

  /** Names to blame for what the wish came to when it was last looked at. */
  #blamedFor({ owner }: Wish): readonly string[] {
    return owner === undefined ? [...this.world.consulted] : [...this.world.consulted, owner];
  }

  /**
   * A wish that cannot be met any more now that something was supposed of a name: among the first ones, which it brought,
   * and those of the next few that rest on it.
   */
  #failedBy(name: string, brought: number): Wish | undefined {
    let [one, seen] = [this.#wishes, 0];
    while (one && seen < mostForeseen) {
      const isTouched = seen < brought || this.#namesIn(one.wish.goal).has(name);
      if (isTouched && this.#standing(one.wish) === 'no') return one.wish;
      [one, seen] = [one.rest, seen + 1];
    }
    return undefined;
  }

  #namesIn(goal: Goal): ReadonlySet<string> {
    const names = this.#names.get(goal) ?? namesIn(this.#analysis, goal);
    this.#names.set(goal, names);
    return names;
  }

  /** Supposes something else of the last name that is to blame; false when there is none left. */
  #goBack(names: readonly string[]): boolean {
    let blamed: ReadonlySet<string> = new Set(names);
    for (let choice = this.#choices.at(-1); choice; choice = this.#choices.at(-1)) {
      if (blamed.has(choice.name)) {
        for (const name of blamed) if (name !== choice.name) choice.blamed.add(name);
        if (this.#supposesNext(choice)) return true;
        blamed = choice.blamed;
      }
      this.world.forget(choice.name);
      this.#choices.pop();
    }
    return false;
  }

  /** Takes the next value that makes none of the next wishes impossible. */
  #supposesNext(choice: Choice): boolean {
    for (let taken = choice.suppositions[choice.next]; taken; taken = choice.suppositions[choice.next]) {
      choice.next += 1;
      this.world.suppose(choice.name, taken.possible);
      // What lets the name have that value comes before the other wishes: what does not fit shows soon.
      const { wish, rest } = choice.wishes;
      this.#wishes = { wish, rest: withWishes(taken.goals, choice.name, rest) };
      const failed = this.#failedBy(choice.name, taken.goals.length + 1);
      if (!failed) return true;
      for (const name of this.#blamedFor(failed)) if (name !== choice.name) choice.blamed.add(name);
    }
    return false;
  }
}

/** More wishes than this are not looked at ahead of their turn. */
const mostForeseen = 32;

const withWishes = (goals: readonly Goal[], owner: string | undefined, rest: Wishes): Wishes =>
  goals.toReversed().reduce<Wishes>((after, goal) => ({ wish: { goal, owner }, rest: after }), rest);

/** What a goal rests on in the end. */
function namesIn({ reads }: Analysis, goal: Goal): ReadonlySet<string> {
  if (goal.kind === 'refused') return reads.rootsOf(goal.expression);
  return new Set(
    goal.facts.flatMap((fact) => (fact.kind === 'holds' ? [...reads.rootsOf(fact.expression)] : [fact.name])),
  );
}
