import type { Scenario } from '@filrouge/scenario';
import { parseScenario } from '@filrouge/scenario';
import type { Io } from '../io.js';
import type { JsonFile, PlacedIssue } from '../json/json-file.js';
import { placed, readJsonFile } from '../json/json-file.js';

/** A scenario file that was read: ready to run when nothing is wrong with it. */
export interface CheckedScenario {
  readonly file: JsonFile;
  /** Absent as soon as there is an issue. */
  readonly scenario: Scenario | undefined;
  /** By place. */
  readonly issues: readonly PlacedIssue[];
}

/** Reads and checks a scenario file; throws a `UsageError` when there is none to read. */
export async function checkScenarioFile(io: Io, path: string): Promise<CheckedScenario> {
  const file = await readJsonFile(io, path);
  if (file.value === undefined) return { file, scenario: undefined, issues: file.issues };
  const parsed = parseScenario(file.source.text);
  const found = parsed.ok ? [] : parsed.issues.map((issue) => placed(issue, file));
  const issues = [...file.issues, ...found].toSorted((one, other) => one.range.offset - other.range.offset);
  return { file, scenario: parsed.ok && issues.length === 0 ? parsed.scenario : undefined, issues };
}
