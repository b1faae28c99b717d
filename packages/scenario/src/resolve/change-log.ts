import type { Origin } from './origins.js';

/** What a change touches of a thing: all of it, its place, one of its keys, or only where it stands as a landmark. */
export type Aspect = 'whole' | 'place' | 'landmark' | `key ${string}`;

interface Touch {
  readonly aspect: Aspect;
  readonly origin: Origin;
}

/** Remembers what each change of an overlay touched: of two that touch the same, the order would decide unseen. */
export class ChangeLog {
  readonly #touches = new Map<string, Touch[]>();
  readonly #gone = new Map<string, Origin>();
  /** Names of what could not be added. */
  readonly lost = new Set<string>();

  /** Notes a touch; gives the earlier change it is in conflict with. */
  note(address: string, aspect: Aspect, origin: Origin): Origin | undefined {
    const touches = this.#touches.get(address) ?? [];
    const conflict = touches.find((touch) => isConflict(touch.aspect, aspect));
    this.#touches.set(address, [...touches, { aspect, origin }]);
    return conflict?.origin;
  }

  /** The change took this away. */
  noteGone(address: string, origin: Origin): void {
    this.#gone.set(address, origin);
  }

  /** The change that took away what is not there any more. */
  goneBy(address: string): Origin | undefined {
    return this.#gone.get(address);
  }

  /** Everything that was taken away, and by which change. */
  get gone(): ReadonlyMap<string, Origin> {
    return this.#gone;
  }
}

/** A landmark may serve twice; where it is moved or taken out, what was put beside it depends on the order. */
function isConflict(one: Aspect, other: Aspect): boolean {
  if (one === 'landmark' && other === 'landmark') return false;
  if (one === 'whole' || other === 'whole') return true;
  const pair = new Set([one, other]);
  return pair.size === 1 || (pair.has('landmark') && pair.has('place'));
}
