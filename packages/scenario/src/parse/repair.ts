import * as z from 'zod/mini';
import { closestName } from '../closest-name.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import { scenarioSourceSchema } from '../source/scenario-source.js';
import { EditedPlaces } from './edited-places.js';
import type { Path } from './path.js';
import { byPlaceBackwards, valueAt } from './path.js';
import { StandIns } from './stand-ins.js';

/** A scenario with its misshapen parts mended or cut out, so that the rest can still be checked. */
export interface Repaired {
  readonly source: ScenarioSource;
  /** The place, in what the author wrote, of a place in `source`. */
  readonly originalPath: (path: string) => string;
}

/** How often a cut may uncover another; past that only the issues of the shape are told. */
const maxRounds = 8;

/**
 * Takes a misspelt key for the missing one it is close to, and cuts out what the schema refuses: the unknown key, the
 * wrong value, and, where that was needed and nothing can stand in, what held it. Gives nothing when the scenario cannot
 * stand without it.
 */
export function repair(input: unknown): Repaired | undefined {
  const copy = copyOf(input);
  const places = new EditedPlaces();
  const standIns = new StandIns(copy);
  for (let round = 0; round < maxRounds; round++) {
    const parsed = z.safeParse(scenarioSourceSchema, copy);
    if (parsed.success) return { source: parsed.data, originalPath: (path) => places.originalOf(path) };
    const renamed = renameMisspelt(copy, parsed.error.issues, places);
    const cuts = cutsOf(parsed.error.issues).filter((cut) => !renamed.has(keyOf(cut)));
    if (cuts.some(({ length }) => length === 0)) return undefined;
    for (const cut of byPlaceBackwards(cuts)) cutOut({ copy, places, standIns }, cut);
  }
  return undefined;
}

/** A copy to cut in; nothing for data that is no JSON (a function, a circle): its shape alone is told. */
function copyOf(input: unknown): unknown {
  try {
    return structuredClone(input);
  } catch {
    return undefined;
  }
}

type Issues = readonly z.core.$ZodIssue[];

const keyOf = (path: Path) => path.map(String).join('\u0000');

function cutsOf(issues: Issues): readonly Path[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
}

/** Renames each unknown key to the missing one beside it that it is close to; gives the places that are mended so. */
function renameMisspelt(root: unknown, issues: Issues, places: EditedPlaces): ReadonlySet<string> {
  const mended = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = valueAt(root, issue.path);
    if (typeof holder !== 'object' || holder === null) continue;
    const missing = missingKeys(holder, issue.path, issues);
    for (const key of issue.keys) {
      const meant = closestName(key, missing);
      if (meant === undefined || Object.hasOwn(holder, meant)) continue;
      Reflect.set(holder, meant, Reflect.get(holder, key));
      Reflect.deleteProperty(holder, key);
      places.noteRenamed(issue.path, meant, key);
      mended.add(keyOf([...issue.path, key])).add(keyOf([...issue.path, meant]));
    }
  }
  return mended;
}

function missingKeys(holder: object, place: Path, issues: Issues): readonly string[] {
  return issues.flatMap(({ path }) => {
    const key = path.at(-1);
    const isHere = path.length === place.length + 1 && keyOf(path.slice(0, -1)) === keyOf(place);
    return isHere && typeof key === 'string' && !Object.hasOwn(holder, key) ? [key] : [];
  });
}

/** A scenario while it is mended. */
interface Mending {
  readonly copy: unknown;
  readonly places: EditedPlaces;
  readonly standIns: StandIns;
}

/** Deletes what stands at the path; where nothing does (a key is missing), what should have held it. Something may stand in for either. */
function cutOut(mending: Mending, path: Path): void {
  const { copy, places, standIns } = mending;
  const holder = valueAt(copy, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof holder !== 'object' || holder === null || key === undefined) return;
  const isThere = Object.hasOwn(holder, key);
  const standIn = isThere ? standIns.forUnread(path) : standIns.forMissing(path);
  if (standIn !== undefined) Reflect.set(holder, key, standIn);
  else if (!isThere) cutOut(mending, path.slice(0, -1));
  else if (!Array.isArray(holder)) Reflect.deleteProperty(holder, key);
  else {
    holder.splice(Number(key), 1);
    places.noteCut(path.slice(0, -1), Number(key));
  }
}
