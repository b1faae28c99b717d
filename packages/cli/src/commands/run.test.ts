import { parseScenario } from '@filrouge/scenario';
import { parseTicket } from '@filrouge/ticket';
import { playCall } from '@filrouge/engine';
import { expect, it } from 'vitest';
import { memoryIo, ran } from '../memory-io.harness.js';
import { smallAnswers, smallCase, smallScenario } from '../small-scenario.harness.js';
import { run } from './run.js';

const at = '2026-11-20T09:00:00Z';
const files = { 's.json': smallScenario, 'a.json': smallAnswers, 'c.case.json': smallCase };

it('prints the ticket, the view and the issues, and nothing else', async () => {
  const { code, stdout, stderr } = await ran(['run', 's.json', '--answers', 'a.json', '--at', at, '--json'], files);

  const report = JSON.parse(stdout);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(Object.keys(report)).toEqual(['ticket', 'view', 'issues']);
  expect(report.view).toEqual({
    path: ['callerName', 'scope', 'affectedUsers', 'password'],
    missing: [],
    decided: true,
  });
  expect(report.issues).toEqual([]);
  expect(parseTicket(report.ticket).ok).toBe(true);
});

it('gives the very ticket of the engine, but for its id', async () => {
  const parsed = parseScenario(smallScenario);
  if (!parsed.ok) throw new Error('the scenario is wrong');
  const { session } = playCall(parsed.scenario, { answers: smallAnswers, at });

  const { ticket } = await run(memoryIo(files), { scenario: 's.json', answers: 'a.json', at });

  expect({ ...ticket, id: '' }).toEqual({ ...session.view.ticket, id: '' });
});

it('tells a person the path, what is missing and why it is so pressing', async () => {
  const { stdout } = await ran(['run', 's.json', '--answers', 'c.case.json'], files);

  expect(stdout).toContain('Incident (acme-incident 1.0.0), Acme\n');
  expect(stdout).toContain('  affectedUsers  Combien ? 12\n');
  expect(stdout).toMatch(/Missing +nothing\n/);
  expect(stdout).toMatch(/Priority +P2 \(impact high, urgency medium\)\n +Plus de cinq personnes\.\n/);
  expect(stdout).toMatch(/First response due +2026-11-20 10:15 Europe\/Paris\n/);
  expect(stdout).toMatch(/Goes to +L2 network — Incident majeur\.\n/);
  expect(stdout).toContain('Ticket: Incident de Zoé\n');
});

it('shows the call in the locale asked for', async () => {
  const { stdout } = await ran(['run', 's.json', '--answers', 'c.case.json', '--locale', 'en-GB'], files);

  expect(stdout).toContain('Incident report (acme-incident 1.0.0), Acme\n');
  expect(stdout).toContain('  affectedUsers  How many? 12\n');
});

it('tells what was not known, passed over or not asked, and never shows a secret', async () => {
  const answers = [{ callerName: { unknown: 'new here' } }, { password: 'hunter2', scope: { skipped: true } }];

  const { stdout } = await ran(['run', 's.json', '--answers', 'a.json'], { ...files, 'a.json': answers });

  expect(stdout).toContain('callerName  Nom: — not known (new here)\n');
  expect(stdout).toContain('scope       Étendue: — passed over\n');
  expect(stdout).toContain('password    Code: — answered, never shown\n');
  expect(stdout).toMatch(/Missing +scope\n/);
  expect(stdout).not.toContain('hunter2');
});

it('takes context and time from the case, unless they are given', async () => {
  const withContext = { ...smallCase, context: { callerName: 'Ada' }, answers: { scope: 'me' } };
  const all = { ...files, 'c.case.json': withContext, 'x.json': { callerName: 'Bob' } };

  const fromCase = await run(memoryIo(all), { scenario: 's.json', answers: 'c.case.json' });
  const given = await run(memoryIo(all), {
    scenario: 's.json',
    answers: 'c.case.json',
    context: 'x.json',
    at: '2026-12-01T08:00:00+01:00',
  });

  expect([fromCase.ticket?.openedAt, fromCase.ticket?.title]).toEqual(['2026-11-20T09:00:00.000Z', 'Incident de Ada']);
  expect([given.ticket?.openedAt, given.ticket?.title]).toEqual(['2026-12-01T07:00:00.000Z', 'Incident de Bob']);
});

it('tells each answer that was not taken at its place, and prints the ticket all the same', async () => {
  const answers = '[\n  { "scope": "me" },\n  { "callerNam": "Zoé",\n    "scope": "tem" }\n]';
  const context = '{\n  "vip": "yes"\n}';

  const all = { ...files, 'a.json': answers, 'x.json': context };
  const { code, stdout } = await ran(['run', 's.json', '--answers', 'a.json', '--context', 'x.json', '--json'], all);

  const report = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(report.ticket).not.toBeNull();
  expect(report.issues).toMatchObject([
    { code: 'context-wrong-type', file: 'x.json', path: '/vip', line: 2 },
    {
      code: 'unknown-question-answered',
      file: 'a.json',
      path: '/1/callerNam',
      line: 3,
      params: { suggestion: 'callerName' },
    },
    { code: 'answer-not-an-option', file: 'a.json', path: '/0/scope', line: 2 },
  ]);
});

it('points into a case', async () => {
  const inCase = { ...smallCase, context: { vipp: true }, answers: { scope: 'tem' }, expct: {} };

  const report = await run(memoryIo({ ...files, 'c.case.json': inCase }), {
    scenario: 's.json',
    answers: 'c.case.json',
  });

  expect(report.issues.map(({ code, path }) => [code, path])).toEqual([
    ['unknown-key', '/expct'],
    ['unknown-context-key', '/context/vipp'],
    ['answer-not-an-option', '/answers/scope'],
  ]);
});

it('plays nothing on a scenario with a mistake, and tells it', async () => {
  const { code, stdout } = await ran(['run', 's.json', '--answers', 'a.json', '--json'], { ...files, 's.json': '{}' });

  const report = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(report).toMatchObject({ ticket: null, view: null });
  expect(report.issues[0]).toMatchObject({ file: 's.json', code: 'missing-key' });
});

it('plays nothing when answers are no JSON, or nothing like answers', async () => {
  const broken = await run(memoryIo({ ...files, 'a.json': '{"scope": }' }), { scenario: 's.json', answers: 'a.json' });
  const number = await run(memoryIo({ ...files, 'a.json': [3] }), { scenario: 's.json', answers: 'a.json' });

  expect(broken).toMatchObject({ ticket: null, issues: [{ code: 'invalid-json', line: 1, column: 11 }] });
  expect(number.issues).toMatchObject([{ code: 'wrong-type', path: '/0' }]);
});

it('reads the standard input, once', async () => {
  const all = { 's.json': smallScenario, '-': smallAnswers };

  const fine = await ran(['run', 's.json', '--answers', '-'], all);
  const twice = await ran(['run', '-', '--answers', '-'], all);

  expect(fine.code).toBe(0);
  expect(twice).toMatchObject({ code: 2, stdout: '' });
});

it.each([
  [['run', 's.json'], '--answers'],
  [['run', 's.json', '--answers', 'a.json', '--at', '2026-11-20T09:00:00'], 'zone'],
  [['run', 's.json', '--answers', 'none.json'], 'none.json'],
  [['run', 's.json', 'a.json', '--answers', 'a.json'], '"a.json" is one too many'],
])('is told wrong use: %j', async (given, told) => {
  const { code, stdout, stderr } = await ran(given, files);

  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(told);
});
