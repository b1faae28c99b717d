import * as z from 'zod/mini';
import type { ScenarioSource } from '../source/scenario-source.js';
import { scenarioSourceSchema } from '../source/scenario-source.js';
import { pointerOf, stepsOf } from './pointer.js';

/** A scenario with its misshapen parts cut out, so that the rest can still be checked. */
export interface Repaired {
  readonly source: ScenarioSource;
  /** The place, in what the author wrote, of a place in `source`. */
  readonly originalPath: (path: string) => string;
}

/** How often a cut may uncover another; past that only the issues of the shape are told. */
const maxRounds = 8;

/**
 * Cuts out what the schema refuses: the unknown key, the wrong value, and, where that was needed, what held it.
 * Gives nothing when the scenario cannot stand without it.
 */
export function repair(input: unknown): Repaired | undefined {
  const copy: unknown = structuredClone(input);
  const removed = new Map<string, number[]>();
  for (let round = 0; round < maxRounds; round++) {
    const parsed = z.safeParse(scenarioSourceSchema, copy);
    if (parsed.success) return { source: parsed.data, originalPath: (path) => originalOf(path, removed) };
    const cuts = cutsOf(parsed.error.issues);
    if (cuts.some(({ length }) => length === 0)) return undefined;
    for (const cut of deepestLastFirst(cuts)) cutOut(copy, cut, removed);
  }
  return undefined;
}

type Path = readonly PropertyKey[];

function cutsOf(issues: readonly z.core.$ZodIssue[]): readonly Path[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
}

/** Later places of a list first, so that cutting one does not move the others. */
function deepestLastFirst(cuts: readonly Path[]): readonly Path[] {
  const unique = new Map(cuts.map((cut) => [cut.map(String).join('\u0000'), cut]));
  return [...unique.values()].toSorted((one, other) => comparePaths(other, one));
}

function comparePaths(one: Path, other: Path): number {
  for (let depth = 0; depth < Math.min(one.length, other.length); depth++) {
    const [mine, theirs] = [one[depth], other[depth]];
    if (mine === theirs) continue;
    if (typeof mine === 'number' && typeof theirs === 'number') return mine - theirs;
    return String(mine) < String(theirs) ? -1 : 1;
  }
  return one.length - other.length;
}

/** Deletes what stands at the path; where nothing does (a key is missing), what should have held it. */
function cutOut(root: unknown, path: Path, removed: Map<string, number[]>): void {
  const holder = at(root, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof holder !== 'object' || holder === null || key === undefined) return;
  if (!Object.hasOwn(holder, key)) {
    cutOut(root, path.slice(0, -1), removed);
    return;
  }
  if (!Array.isArray(holder)) {
    Reflect.deleteProperty(holder, key);
    return;
  }
  holder.splice(Number(key), 1);
  const pointer = originalOf(pointerOf(path.slice(0, -1).map(String)), removed);
  const cutPlaces = removed.get(pointer) ?? [];
  removed.set(pointer, [...cutPlaces, originalIndex(Number(key), cutPlaces)]);
}

function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((holder, key) => {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
    return (holder as Record<PropertyKey, unknown>)[key];
  }, root);
}

function originalOf(path: string, removed: ReadonlyMap<string, readonly number[]>): string {
  return stepsOf(path).reduce((original, step) => {
    const cut = removed.get(original);
    return original + pointerOf([cut && /^\d+$/.test(step) ? originalIndex(Number(step), cut) : step]);
  }, '');
}

/** The index an element had before others, at `cut`, were taken from its list. */
function originalIndex(index: number, cut: readonly number[]): number {
  return cut
    .toSorted((one, other) => one - other)
    .reduce((original, place) => (place <= original ? original + 1 : original), index);
}
