import type { Issue } from '../issue.js';
import { measure } from '../parse/limits.js';
import type { JsonObject } from '../resolve/json.js';
import { isObject, own } from '../resolve/json.js';
import { scenarioFormat } from '../source/scenario-source.js';
import { fromFormat0 } from './from-format-0.js';
import type { Migrated } from './migrated.js';

/** A scenario brought to the format this package reads. */
export type Migration =
  | {
      readonly ok: true;
      /** As JSON; the input itself when there was nothing to do. */
      readonly scenario: unknown;
      /** The format it was written in. */
      readonly from: number;
      /** What has no place in the new format and is left out: for the author to see to. */
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The step from each older format to the next. A format is a number here, and one file of its own. */
const steps: readonly ((source: JsonObject) => Migrated)[] = [fromFormat0];

/** Brings a scenario of an older format to this one, step by step. What comes out is still to be parsed. Never throws. */
export function migrateScenario(input: unknown): Migration {
  const limits = measure(input);
  if (limits.length > 0) return { ok: false, issues: limits };
  if (!isObject(input)) return { ok: false, issues: [{ code: 'not-an-object', path: '', params: {} }] };
  const from = own(input, 'format');
  if (typeof from !== 'number' || (from !== scenarioFormat && !(from in steps)))
    return { ok: false, issues: [unknownFormat(from)] };
  let scenario: JsonObject = input;
  const issues: Issue[] = [];
  for (const step of steps.slice(from)) {
    const migrated = step(scenario);
    scenario = migrated.scenario;
    issues.push(...migrated.issues);
  }
  return { ok: true, scenario, from, issues };
}

const unknownFormat = (format: unknown): Issue =>
  format === undefined
    ? { code: 'missing-key', path: '', params: { key: 'format' } }
    : {
        code: 'format-unsupported',
        path: '/format',
        params: { format: JSON.stringify(format), supported: scenarioFormat },
      };
