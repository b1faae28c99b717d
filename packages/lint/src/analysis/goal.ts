import type { Expression } from '@filrouge/scenario';
import type { Possible } from './domain.js';
import { isAnything } from './domain.js';
import type { World } from './world.js';

/** Something that is so or not: an expression is true, an option is picked, a question has a value. */
export type Fact =
  | { readonly kind: 'holds'; readonly expression: Expression }
  | { readonly kind: 'picked'; readonly name: string; readonly picks: (possible: Possible) => boolean }
  | { readonly kind: 'answered'; readonly name: string };

/** What a world is wanted for: one in which all of it is so, in which not all is, or in which an expression says no. */
export type Goal =
  | { readonly kind: 'all'; readonly facts: readonly Fact[] }
  | { readonly kind: 'not-all'; readonly facts: readonly Fact[] }
  | { readonly kind: 'refused'; readonly expression: Expression };

/** Whether a goal is met: `yes` surely or maybe, `no` surely not; else the name to suppose something of. */
export type Met = 'yes' | 'no' | { readonly needs: string };

/** How a goal stands with what is supposed so far. */
export function metIn(world: World, goal: Goal): Met {
  switch (goal.kind) {
    case 'all':
      return allIn(world, goal.facts);
    case 'not-all':
      return notAllIn(world, goal.facts);
    case 'refused':
      return refusedIn(world, goal.expression);
  }
}

type State = 'so' | 'not' | 'maybe' | { readonly needs: string };

function allIn(world: World, facts: readonly Fact[]): Met {
  let needs: Met | undefined;
  for (const fact of facts) {
    const state = stateIn(world, fact);
    if (state === 'not') return 'no';
    if (typeof state === 'object') needs ??= state;
  }
  return needs ?? 'yes';
}

function notAllIn(world: World, facts: readonly Fact[]): Met {
  let needs: Met | undefined;
  for (const fact of facts) {
    const state = stateIn(world, fact);
    if (state === 'not' || state === 'maybe') return 'yes';
    if (typeof state === 'object') needs ??= state;
  }
  return needs ?? 'no';
}

function refusedIn(world: World, expression: Expression): Met {
  const outcome = world.outcomeOf(expression);
  if (outcome.kind === 'needs') return { needs: outcome.name };
  if (outcome.kind === 'maybe') return 'yes';
  return outcome.kind === 'value' && outcome.value === false ? 'yes' : 'no';
}

function stateIn(world: World, fact: Fact): State {
  if (fact.kind === 'holds') {
    const outcome = world.outcomeOf(fact.expression);
    if (outcome.kind === 'needs') return { needs: outcome.name };
    if (outcome.kind === 'maybe') return 'maybe';
    return outcome.kind === 'value' && outcome.value === true ? 'so' : 'not';
  }
  const possible = world.supposed(fact.name);
  if (!possible) return { needs: fact.name };
  if (possible.state !== 'answered') return 'not';
  if (fact.kind === 'answered') return 'so';
  if (isAnything(possible)) return 'maybe';
  return fact.picks(possible) ? 'so' : 'not';
}
