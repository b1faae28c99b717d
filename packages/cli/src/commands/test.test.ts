import { expect, it } from 'vitest';
import { main } from '../main.js';
import { memoryIo, ran } from '../memory-io.harness.js';
import { smallCase, smallScenario } from '../small-scenario.harness.js';
import { test } from './test.js';

const wrongCase = {
  ...smallCase,
  title: 'A team of three',
  expect: { path: ['callerName', 'password', 'scope'], priority: 'P3', group: 'network' },
};
const files = {
  'acme/scenario.json': smallScenario,
  'acme/cases/right.case.json': smallCase,
  'acme/cases/wrong.case.json': wrongCase,
};

it('passes when every case comes out as expected', async () => {
  const { code, stdout } = await ran(['test', 'acme/cases/right.case.json'], files);

  expect(code).toBe(0);
  expect(stdout).toBe('acme/scenario.json\n  ok   A whole team is down\n\n1 passed, 0 failed\n');
});

it('shows what came out otherwise as a difference', async () => {
  const { code, stdout } = await ran(['test', 'acme'], files);

  expect(code).toBe(1);
  expect(stdout).toBe(`acme/scenario.json
  ok   A whole team is down
  FAIL A team of three (acme/cases/wrong.case.json)
      path
          "callerName"
        - "password"
          "scope"
        + "affectedUsers"
        + "password"
      priority
        - "P3"
        + "P2"

- the case expects it, + it came out

1 passed, 1 failed
`);
});

it('plays what is below this folder when no path is given', async () => {
  const report = await test(memoryIo(files));

  expect(report).toMatchObject({ ok: false, passed: 1, failed: 1, scenarios: [{ file: 'acme/scenario.json' }] });
});

it('tells answers that were not taken and misspelt keys, at their place in the case', async () => {
  const broken = '{\n  "answers": { "scope": "tem" },\n  "expect": { "pririty": "P1" }\n}';

  const report = await test(memoryIo({ ...files, 'acme/cases/wrong.case.json': broken }), ['acme']);

  expect(report.scenarios[0]?.cases[1]).toMatchObject({
    title: 'wrong',
    ok: false,
    issues: [
      { code: 'unknown-key', line: 3, params: { suggestion: 'priority' } },
      { code: 'answer-not-an-option', line: 2, path: '/answers/scope' },
    ],
  });
});

it('plays no case of a scenario with a mistake', async () => {
  const { code, stdout } = await ran(['test', '--json', 'acme'], { ...files, 'acme/scenario.json': '{' });

  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, scenarios: [{ ok: false, cases: [], issues: [{}] }] });
});

it('is told wrong use when there is nothing to play', async () => {
  const noCase = await ran(['test', 'acme'], { 'acme/scenario.json': smallScenario });
  const noScenario = await ran(['test', 'cases/x.case.json'], { 'cases/x.case.json': smallCase });

  expect(noCase).toMatchObject({ code: 2, stdout: '' });
  expect(noScenario).toMatchObject({ code: 2, stdout: '' });
});

it('reports for continuous integration', async () => {
  const odd = { ...wrongCase, title: 'A <team> & "more"' };
  const io = memoryIo({ ...files, 'acme/cases/wrong.case.json': odd });

  const code = await main(io, ['test', 'acme', '--report', 'junit', '--output', 'out/report.xml']);
  const unknown = await ran(['test', 'acme', '--report', 'junitt'], files);

  const report = io.written.get('out/report.xml');
  expect(code).toBe(1);
  expect(io.stdout).toContain('1 passed, 1 failed');
  expect(report).toContain('<testsuites tests="2" failures="1" errors="0">');
  expect(report).toContain('<testcase name="A &lt;team&gt; &amp; &quot;more&quot;" classname="acme/scenario.json"');
  expect(report).toContain('priority: - &quot;P3&quot; + &quot;P2&quot;');
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
});
