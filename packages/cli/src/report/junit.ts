import type { ReportedCase, ReportedScenario, TestReport } from './test-report.js';

/** The outcome of cases as JUnit XML, which continuous integration reads: a suite a scenario, a test a case. */
export function junitOf({ passed, failed, scenarios }: TestReport): string {
  const broken = scenarios.filter(({ issues }) => issues.length > 0).length;
  const [tests, failures] = [passed + failed + broken, failed];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${tests}" failures="${failures}" errors="${broken}">`,
    ...scenarios.flatMap(suiteLines),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteLines({ file, issues, cases }: ReportedScenario): readonly string[] {
  const failures = cases.filter(({ ok }) => !ok).length;
  const errors = issues.length > 0 ? 1 : 0;
  const count = `tests="${cases.length + errors}" failures="${failures}" errors="${errors}"`;
  return [
    `  <testsuite name="${escaped(file)}" ${count}>`,
    ...(errors > 0
      ? [
          `    <testcase name="scenario" classname="${escaped(file)}">`,
          `      <error message="${escaped(issues[0]?.message ?? '')}">${escaped(issues.map(told).join('\n'))}</error>`,
          '    </testcase>',
        ]
      : []),
    ...cases.flatMap((one) => caseLines(one, file)),
    '  </testsuite>',
  ];
}

function caseLines({ file, title, ok, differences, issues }: ReportedCase, scenario: string): readonly string[] {
  const head = `    <testcase name="${escaped(title)}" classname="${escaped(scenario)}" file="${escaped(file)}"`;
  if (ok) return [`${head}/>`];
  const lines = [
    ...differences.map(
      ({ what, expected, actual }) => `${what}: - ${JSON.stringify(expected)} + ${JSON.stringify(actual)}`,
    ),
    ...issues.map(told),
  ];
  return [
    `${head}>`,
    `      <failure message="${escaped(lines[0] ?? '')}">${escaped(lines.join('\n'))}</failure>`,
    '    </testcase>',
  ];
}

const told = ({ file, line, column, message, remedy }: ReportedCase['issues'][number]) =>
  `${file}:${line}:${column} ${message} ${remedy}`.trimEnd();

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Fit for XML 1.0, in an attribute too; characters that XML has no way to write are left out. */
const escaped = (text: string) =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"\n]/g, (sign) => signs[sign] ?? sign);
