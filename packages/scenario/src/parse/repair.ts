import * as z from 'zod/mini';
import { closestName } from '../closest-name.js';
import type { ScenarioSource } from '../source/scenario-source.js';
import { scenarioSourceSchema } from '../source/scenario-source.js';
import { cutOut } from './cut-out.js';
import { EditedPlaces } from './edited-places.js';
import type { Path } from './path.js';
import { keyOf, valueAt } from './path.js';
import { StandIns } from './stand-ins.js';

/** A scenario with its misshapen parts mended or cut out, so that the rest can still be checked. */
export interface Repaired {
  readonly source: ScenarioSource;
  /** The place, in what the author wrote, of a place in `source`. */
  readonly originalPath: (path: string) => string;
}

/** How often a cut may uncover another; past that only the issues of the shape are told. */
const maxRounds = 8;

/** With more mistakes than these, at first or uncovered, the shape is told alone: whatever made the file is to be mended. */
const mostToRepair = 20_000;

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
    const parsed = shapeOf(copy);
    if (!parsed) return undefined;
    if (parsed.success) return { source: parsed.data, originalPath: (path) => places.originalOf(path) };
    const refused = cutsOf(parsed.error.issues);
    if (refused.length > mostToRepair) return undefined;
    const renamed = renameMisspelt(copy, parsed.error.issues, places);
    const cuts = refused.filter((cut) => !renamed.has(keyOf(cut)));
    if (!cutOut({ copy, places, standIns }, cuts)) return undefined;
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

/** What the schema makes of it; nothing for more mistakes than zod can hold, which a renamed key or type may uncover. */
function shapeOf(copy: unknown) {
  try {
    return z.safeParse(scenarioSourceSchema, copy);
  } catch {
    return undefined;
  }
}

type Issues = readonly z.core.$ZodIssue[];

function cutsOf(issues: Issues): readonly Path[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
}

/** Renames each unknown key to the missing one beside it that it is close to; gives the places that are mended so. */
function renameMisspelt(root: unknown, issues: Issues, places: EditedPlaces): ReadonlySet<string> {
  const mended = new Set<string>();
  const missing = missingKeys(issues);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = valueAt(root, issue.path);
    const absent = missing.get(keyOf(issue.path));
    if (!absent || typeof holder !== 'object' || holder === null) continue;
    for (const key of issue.keys) {
      const meant = closestName(
        key,
        absent.filter((name) => !Object.hasOwn(holder, name)),
      );
      if (meant === undefined) continue;
      Reflect.set(holder, meant, Reflect.get(holder, key));
      Reflect.deleteProperty(holder, key);
      places.noteRenamed(issue.path, meant, key);
      mended.add(keyOf([...issue.path, key])).add(keyOf([...issue.path, meant]));
    }
  }
  return mended;
}

/** Keys that the schema found something wrong with, by what holds them, or should. */
function missingKeys(issues: Issues): ReadonlyMap<string, readonly string[]> {
  const missing = new Map<string, string[]>();
  for (const { path } of issues) {
    const key = path.at(-1);
    if (typeof key !== 'string') continue;
    const holder = keyOf(path.slice(0, -1));
    const known = missing.get(holder);
    if (known) known.push(key);
    else missing.set(holder, [key]);
  }
  return missing;
}
