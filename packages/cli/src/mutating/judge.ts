import type { Scenario } from '@filrouge/scenario';
import { playCase } from '../cases/play-case.js';
import type { Io } from '../io.js';
import { checkScenarioFile } from '../scenarios/check-scenario-file.js';
import { behaviourOf } from './behaviour.js';
import type { Edit } from './edits.js';
import type { Ground, TakenCall } from './ground.js';
import { findingCounts } from './ground.js';
import { outlineBehaviourOf } from './outline-behaviour.js';
import type { Verdict } from './verdict.js';

/** An edit and what became of it. */
export interface Judged {
  readonly edit: Edit;
  readonly verdict: Verdict;
  /** Whether some call comes out otherwise; a scenario that does not read takes no call at all. */
  readonly isOtherwise: boolean;
}

/** Judges an edit by every scenario that is made of the edited file. */
export async function judge(io: Io, grounds: readonly Ground[], edit: Edit): Promise<Judged> {
  const edited = withFile(io, edit);
  const concerned = grounds.filter(({ files }) => files.some(({ path }) => path === edit.file));
  const read: Edited[] = [];
  for (const ground of concerned) {
    const { scenario } = await checkScenarioFile(edited, ground.path);
    if (!scenario) return { edit, verdict: 'check', isOtherwise: true };
    read.push({ ground, scenario });
  }
  if (read.some(failsACase)) return { edit, verdict: 'case', isOtherwise: true };
  const isOtherwise = read.some(comesOutOtherwise);
  if (read.some(hasMoreFindings)) return { edit, verdict: 'lint', isOtherwise };
  return { edit, verdict: isOtherwise ? 'unseen' : 'same', isOtherwise };
}

interface Edited {
  readonly ground: Ground;
  readonly scenario: Scenario;
}

/** Cases whose path or rules come out otherwise are the likeliest to fail: one failure is enough. */
function failsACase({ ground, scenario }: Edited): boolean {
  const changed = new Set(ground.cases.filter((one) => isOtherwiseIn(scenario, one)));
  const rest = ground.cases.filter((one) => !changed.has(one));
  return [...changed, ...rest].some(({ value }) => !playCase(scenario, value).ok);
}

function comesOutOtherwise({ ground: { cases, calls }, scenario }: Edited): boolean {
  if ([...cases, ...calls].some((one) => isOtherwiseIn(scenario, one))) return true;
  return cases.some(({ read, behaviour }) => behaviourOf(scenario, read) !== behaviour);
}

const isOtherwiseIn = (scenario: Scenario, { call, outline }: TakenCall) =>
  outlineBehaviourOf(scenario, call) !== outline;

const hasMoreFindings = ({ ground: { findings }, scenario }: Edited) =>
  [...findingCounts(scenario)].some(([rule, count]) => count > (findings.get(rule) ?? 0));

/** The same files, one of them edited. */
const withFile = (io: Io, { file, value }: Edit): Io => ({
  ...io,
  readFile: (path) => (path === file ? Promise.resolve(Buffer.from(JSON.stringify(value))) : io.readFile(path)),
});
