import type { Possible } from './domain.js';
import type { Goal } from './goal.js';
import { metIn } from './goal.js';
import type { Lookup } from './world.js';
import { World } from './world.js';

/** Expressions evaluated before a search gives up and takes what it looks for to be possible. */
export const mostWork = 4000;

/** How far back the ground of an answer is followed: an answer needs its question on the path, and so on. */
export const mostGroundDepth = 5;

/** What a search has to look up. */
export interface SearchGround extends Lookup {
  /** What must be so for the question to be on the path; nothing for a name that is no question. */
  readonly groundOf: (name: string) => readonly Goal[];
  /** Values of the name, those worth trying first in front. */
  readonly valuesOf: (name: string, goals: readonly Goal[]) => readonly Possible[];
}

interface Wanted {
  readonly goal: Goal;
  readonly depth: number;
}

/**
 * Whether some state of a call meets every goal. False is certain: no state does, whatever is answered. True may only
 * mean that nothing rules it out: a value cannot be listed, or the search was given up.
 */
export function isPossible(ground: SearchGround, goals: readonly Goal[]): boolean {
  return new Search(ground).canMeet(goals.map((goal) => ({ goal, depth: 0 })));
}

class Search {
  readonly #ground: SearchGround;
  readonly #world: World;
  readonly #goals: Goal[] = [];

  constructor(ground: SearchGround) {
    this.#ground = ground;
    this.#world = new World(ground);
  }

  canMeet(wanted: readonly Wanted[]): boolean {
    if (this.#goals.length === 0) this.#goals.push(...wanted.map(({ goal }) => goal));
    for (const [place, { goal, depth }] of wanted.entries()) {
      if (this.#world.work > mostWork) return true;
      const met = metIn(this.#world, goal);
      if (met === 'no') return false;
      if (met !== 'yes') return this.#canSuppose(met.needs, wanted.slice(place), depth);
    }
    return true;
  }

  #canSuppose(name: string, wanted: readonly Wanted[], depth: number): boolean {
    const ground = depth < mostGroundDepth ? this.#ground.groundOf(name) : [];
    const grounded = [...wanted, ...ground.map((goal) => ({ goal, depth: depth + 1 }))];
    for (const possible of this.#ground.valuesOf(name, this.#goals)) {
      this.#world.suppose(name, possible);
      if (this.canMeet(isOnPath(possible) ? grounded : wanted)) return true;
    }
    this.#world.forget(name);
    return false;
  }
}

/** Only a question on the path has an answer, or is said not to be known. */
const isOnPath = ({ state }: Possible) => state === 'answered' || state === 'unknown';
