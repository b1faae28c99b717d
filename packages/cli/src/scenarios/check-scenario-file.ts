import type { Issue, Scenario } from '@filrouge/scenario';
import { parseScenario } from '@filrouge/scenario';
import { isCase } from '../cases/read-case.js';
import type { Io } from '../io.js';
import type { JsonFile, PlacedIssue } from '../json/json-file.js';
import { placed, readJsonFile } from '../json/json-file.js';
import { resolveScenarioFile } from './resolve-scenario-file.js';

/** A scenario file that was read: ready to run when nothing is wrong with it. */
export interface CheckedScenario {
  readonly file: JsonFile;
  /** Absent as soon as there is an issue. */
  readonly scenario: Scenario | undefined;
  /** The whole scenario as JSON: with what it extends and uses. */
  readonly whole: unknown;
  /** By file and place; those of its base and libraries stand in their own files. */
  readonly issues: readonly PlacedIssue[];
  /** Where an issue of the scenario is to be mended. */
  readonly place: (issue: Issue) => PlacedIssue;
  /** Every file it is made of: this one, and what it extends and uses. */
  readonly files: readonly string[];
}

/** How a scenario file is read. */
export interface CheckSettings {
  /** Folder that the files it names must stand in. */
  readonly root?: string | undefined;
}

/** Reads and checks a scenario file, with what it extends and uses; throws a `UsageError` when there is none to read. */
export async function checkScenarioFile(io: Io, path: string, { root }: CheckSettings = {}): Promise<CheckedScenario> {
  const file = await readJsonFile(io, path);
  const unread = {
    file,
    scenario: undefined,
    whole: undefined,
    place: (issue: Issue) => placed(issue, file),
    files: [path],
  };
  if (file.value === undefined) return { ...unread, issues: file.issues };
  if (isCase(file.value)) return { ...unread, issues: [placed({ code: 'case-file', path: '', params: {} }, file)] };
  const { source, issues: between, place, isFollowUp, files } = await resolveScenarioFile(io, file, root);
  if (source === undefined) return { ...unread, files, issues: byPlace(between, files) };
  const parsed = parseScenario(source);
  const issues = byPlace(
    [...between, ...(parsed.ok ? [] : parsed.issues.filter((issue) => !isFollowUp(issue)).map(place))],
    files,
  );
  const scenario = parsed.ok && issues.length === 0 ? parsed.scenario : undefined;
  return { file, scenario, whole: source, issues, place, files };
}

/** In the order of the files, then of their lines. */
export const byPlace = <Placed extends PlacedIssue>(
  issues: readonly Placed[],
  files: readonly string[],
): readonly Placed[] =>
  issues.toSorted(
    (one, other) =>
      files.indexOf(one.file.path) - files.indexOf(other.file.path) || one.range.offset - other.range.offset,
  );
