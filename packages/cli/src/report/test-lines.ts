import type { TestedCase, TestedScenario } from '../cases/test-scenario.js';
import type { Io } from '../io.js';
import type { Messages } from '../messages/messages.js';
import { differenceLines } from './difference-lines.js';
import { issueLines } from './issue-lines.js';
import { painted } from './print.js';

/** What came of scenarios and their cases, for a person. */
export function testLines(io: Io, tested: readonly TestedScenario[], words: Messages): readonly string[] {
  const cases = tested.flatMap((scenario) => scenario.cases);
  const wrong = tested.filter(({ issues }) => issues.length > 0);
  const issueCount = wrong.reduce((sum, { issues }) => sum + issues.length, 0);
  const passed = cases.filter(({ ok }) => ok).length;
  const failed = cases.length - passed;
  return [
    ...tested.flatMap((scenario) => [...scenarioLines(io, scenario, words), '']),
    ...(cases.some(({ differences }) => differences.length > 0) ? [words.cases.signs, ''] : []),
    ...(issueCount > 0 ? [painted(io, 'red', words.findings.total(issueCount, wrong.length))] : []),
    painted(io, failed > 0 ? 'red' : 'green', words.cases.total(passed, failed)),
  ];
}

function scenarioLines(io: Io, { file, issues, cases }: TestedScenario, words: Messages): readonly string[] {
  const isUntested = issues.length === 0 && cases.length === 0;
  return [
    painted(io, 'bold', file),
    ...issues.flatMap((issue) => issueLines(io, issue, words.locale)),
    ...(isUntested ? [`  ${painted(io, 'yellow', words.cases.withoutCases)}`] : []),
    ...cases.flatMap((one) => caseLines(io, one, words)),
  ];
}

function caseLines(io: Io, { file, title, ok, differences, issues }: TestedCase, words: Messages): readonly string[] {
  if (ok) return [`  ${painted(io, 'green', words.cases.passed)} ${title}`];
  return [
    `  ${painted(io, 'red', words.cases.failed)} ${title} ${painted(io, 'dim', `(${file})`)}`,
    ...differences.flatMap((difference) => differenceLines(io, difference).map(indented)),
    ...issues.flatMap((issue) => issueLines(io, issue, words.locale).map(indented)),
  ];
}

const indented = (line: string) => (line === '' ? '' : `      ${line}`);
