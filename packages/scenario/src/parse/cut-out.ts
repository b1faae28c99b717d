import type { EditedPlaces } from './edited-places.js';
import type { Path } from './path.js';
import { keyOf, valueAt } from './path.js';
import type { StandIns } from './stand-ins.js';

/** A scenario while it is mended. */
export interface Mending {
  readonly copy: unknown;
  readonly places: EditedPlaces;
  readonly standIns: StandIns;
}

/**
 * Deletes what stands at each path; where nothing does (a key is missing), what should have held it. Something may stand
 * in for either. Says false, and changes nothing, where that is the whole. A list is made anew once, however much it loses.
 */
export function cutOut(mending: Mending, paths: readonly Path[]): boolean {
  const { copy, places } = mending;
  const cuts = paths.map((path) => cutFor(mending, path));
  if (cuts.some(({ path }) => path.length === 0)) return false;
  // What lies deep first: taking elements out of a list moves the others, and what stands in them.
  for (const { holder, standIns } of byHolder(cuts)) {
    const found = valueAt(copy, holder);
    if (typeof found !== 'object' || found === null) continue;
    for (const [key, standIn] of standIns) if (standIn !== undefined) Reflect.set(found, key, standIn);
    const lost = [...standIns.keys()].filter((key) => standIns.get(key) === undefined);
    if (!Array.isArray(found)) for (const key of lost) Reflect.deleteProperty(found, key);
    else if (lost.length > 0) places.noteKept(holder, shorten(found, new Set(lost)));
  }
  return true;
}

interface Cut {
  readonly path: Path;
  /** What stands there from now on; undefined for nothing. */
  readonly standIn: unknown;
}

/** What is done for a path: at itself, or at the nearest thing around it that is there. */
function cutFor(mending: Mending, path: Path): Cut {
  if (path.length === 0) return { path, standIn: undefined };
  const { copy, standIns } = mending;
  if (isThere(copy, path)) return { path, standIn: standIns.forUnread(path) };
  const standIn = standIns.forMissing(path);
  return standIn === undefined ? cutFor(mending, path.slice(0, -1)) : { path, standIn };
}

function isThere(root: unknown, path: Path): boolean {
  const holder = valueAt(root, path.slice(0, -1));
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, path.at(-1) ?? '');
}

interface HeldCuts {
  readonly holder: Path;
  /** By key. */
  readonly standIns: Map<PropertyKey, unknown>;
}

/** What is cut out of each object and list, the deepest first. */
function byHolder(cuts: readonly Cut[]): readonly HeldCuts[] {
  const holders = new Map<string, HeldCuts>();
  for (const { path, standIn } of cuts) {
    const holder = path.slice(0, -1);
    const known = holders.get(keyOf(holder)) ?? { holder, standIns: new Map<PropertyKey, unknown>() };
    known.standIns.set(path.at(-1) ?? '', standIn);
    holders.set(keyOf(holder), known);
  }
  return [...holders.values()].toSorted((one, other) => other.holder.length - one.holder.length);
}

/** Takes elements out of a list; gives the places that the others had. */
function shorten(list: unknown[], lost: ReadonlySet<PropertyKey>): readonly number[] {
  const kept = [...list.keys()].filter((place) => !lost.has(place));
  for (const [place, before] of kept.entries()) list[place] = list[before];
  list.length = kept.length;
  return kept;
}
