import type { FindingSeverity, Preset } from '@filrouge/lint';
import { lint } from '@filrouge/lint';
import type { Issue, Scenario } from '@filrouge/scenario';
import type { Io } from '../io.js';
import type { PlacedIssue } from '../json/json-file.js';
import { placed } from '../json/json-file.js';
import type { CheckedScenario, CheckSettings } from './check-scenario-file.js';
import { byPlace, checkScenarioFile } from './check-scenario-file.js';

/** A finding with the file and the place where it is to be mended. */
export interface PlacedFinding extends PlacedIssue {
  readonly severity: FindingSeverity;
}

/** A scenario file with what lint finds in it: nothing while it has issues. */
export interface LintedScenario extends CheckedScenario {
  /** By place. */
  readonly findings: readonly PlacedFinding[];
}

/** How a scenario file is linted. */
export interface LintFileSettings extends CheckSettings {
  readonly preset: Preset;
}

/** Reads, checks and lints a scenario file; throws a `UsageError` when there is none to read. */
export async function lintScenarioFile(
  io: Io,
  path: string,
  { preset, root }: LintFileSettings,
): Promise<LintedScenario> {
  const checked = await checkScenarioFile(io, path, { root });
  const { scenario, file, files } = checked;
  if (!scenario) return { ...checked, findings: [] };
  // What resolving takes out stands in the file that was asked for, and nowhere in the whole.
  const place = (issue: Issue) => (issue.path.startsWith('/blocks/') ? placed(issue, file) : checked.place(issue));
  const options = { preset, today: todayOf(scenario), written: file.value };
  const findings = lint(scenario, options).map(({ rule, severity, path, params }) => ({
    ...place({ code: rule, path, params }),
    severity,
  }));
  return { ...checked, findings: byPlace(findings, files) };
}

/** The day it is where the client is, `YYYY-MM-DD`: that is how Canadian English writes it. */
const todayOf = ({ source }: Scenario) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: source.client.timeZone, dateStyle: 'short' }).format(new Date());
