import { expect, it } from 'vitest';
import { memoryIo, ran } from '../memory-io.harness.js';
import { smallScenario } from '../small-scenario.harness.js';
import { validate } from './validate.js';

/** Five mistakes, each on a line of its own, in the fewest lines. */
const fiveMistakes = `{
  "format": 1,
  "id": "acme", "version": "1", "locales": ["en"], "title": "Acme",
  "client": { "id": "acme", "name": "Acme" },
  "steps": [
    { "id": "one", "title": "One", "items": [
      { "type": "text", "id": "callerName", "label": "Name", "requierd": true },
      { "type": "yesNo", "id": "blocked", "label": "Blocked?",
        "when": "answered(callerNam)" },
      { "type": "text", "id": "site", "label": "Site",
        "required": 1 },
      { "type": "longTxt", "id": "symptom", "label": "Symptom" }
    ] }
  ],
  "sla": { "P1": { "respond": "PT15M",
                   "resolve": "1 hour" } },
  "ticket": { "title": "Acme" }
}
`;

it('tells every mistake at its line, with what was probably meant', async () => {
  const report = await validate(memoryIo({ 'scenario.json': fiveMistakes }), ['scenario.json']);

  const told = report.files[0]?.issues.map(({ code, line, params }) => [code, line, params['suggestion'] ?? '']);
  expect(report.ok).toBe(false);
  expect(told).toEqual([
    ['unknown-key', 7, 'required'],
    ['expression-unknown-name', 9, 'callerName'],
    ['wrong-type', 11, ''],
    ['unknown-type', 12, 'longText'],
    ['bad-duration', 16, ''],
  ]);
});

it('points to the very name in an expression, and to the misspelt key', async () => {
  const report = await validate(memoryIo({ 'scenario.json': fiveMistakes }), ['scenario.json']);

  const columns = new Map(report.files[0]?.issues.map(({ code, column }) => [code, column]));
  expect(columns.get('unknown-key')).toBe('      { "type": "text", "id": "callerName", "label": "Name", "'.length);
  expect(columns.get('expression-unknown-name')).toBe('        "when": "answered(c'.length);
});

it('says how much a sound scenario holds', async () => {
  const { code, stdout, stderr } = await ran(['validate', 'a/scenario.json'], { 'a/scenario.json': smallScenario });

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe('a/scenario.json: ok (1 step, 4 questions, 1 instruction, 5 rules, locales fr, en)\n');
});

it('counts what is written in a repeat once, however many rows there may be', async () => {
  const tag = { type: 'text', id: 'tag', label: 'Tag' };
  const items = [tag, { type: 'instruction', id: 'mind', severity: 'info', text: 'Mind.' }];
  const steps = [
    { id: 'one', title: 'One', items: [{ type: 'repeat', id: 'machines', label: 'Machine', max: 12, items }] },
    { id: 'each', title: 'Each', over: 'machines', items: [{ type: 'yesNo', id: 'fixed', label: 'Fixed?' }] },
  ];
  const scenario = { ...smallScenario, steps, priority: undefined, escalation: undefined };

  const { stdout } = await ran(['validate', 's.json'], {
    's.json': { ...scenario, instructions: [], ticket: { title: 'T' } },
  });

  expect(stdout).toContain('(2 steps, 3 questions, 1 instruction,');
});

it('prints file:line:column, the code, the sentence and the remedy', async () => {
  const { code, stdout } = await ran(['validate', 'scenario.json'], { 'scenario.json': fiveMistakes });

  expect(code).toBe(1);
  expect(stdout).toContain(
    'scenario.json:7:62 unknown-key: There is no key "requierd" here. Did you mean "required"?\n',
  );
  expect(stdout).toMatch(/\n5 issues in 1 file\n$/);
});

it('shows a person the line with carets under the mistake', async () => {
  const { stdout } = await ran(['validate', 's.json'], { 's.json': fiveMistakes }, { isTerminal: true });

  expect(stdout).toContain(
    ['  9 |         "when": "answered(callerNam)" },', '    |                           ^^^^^^^^^'].join('\n'),
  );
});

it('speaks French when asked to', async () => {
  const { stdout } = await ran(['validate', '--locale', 'fr', 's.json'], { 's.json': fiveMistakes });

  expect(stdout).toContain('7:62 unknown-key: ');
  expect(stdout).toMatch(/5 constats dans 1 fichier\n$/);
});

it('tells every place where the text is not JSON', async () => {
  const text = '{\n  "format" 1,\n  "id": "a"\n  "version": "1"\n}';

  const { code, stdout } = await ran(['validate', 's.json'], { 's.json': text });

  expect(code).toBe(1);
  expect(stdout).toMatch(/^s\.json:2:12 invalid-json: .*a colon is missing/m);
  expect(stdout).toMatch(/^s\.json:4:3 invalid-json: .*a comma is missing/m);
});

it('tells a key that is written twice', async () => {
  const text = JSON.stringify(smallScenario).replace('{', '{\n"id": "other",\n');

  const report = await validate(memoryIo({ 's.json': text }), ['s.json']);

  expect(report.files[0]?.issues).toMatchObject([{ code: 'duplicate-key', path: '/id', line: 3 }]);
});

it('tells a file that is not in UTF-8, and reads one with a byte order mark', async () => {
  const latin = Uint8Array.from(Buffer.from('{\n"title": "Probl\u00e8me"}', 'latin1'));
  const marked = `\ufeff${JSON.stringify(smallScenario)}`;

  const report = await validate(memoryIo({ 'latin.json': latin, 'marked.json': marked }), [
    'latin.json',
    'marked.json',
  ]);

  expect(report.files[0]?.issues).toMatchObject([{ code: 'not-utf-8', line: 2, column: 16 }]);
  expect(report.files[1]).toEqual({ file: 'marked.json', ok: true, issues: [] });
});

it('finds every scenario below a folder', async () => {
  const files = {
    'clients/acme/scenario.json': smallScenario,
    'clients/b.scenario.json': smallScenario,
    'clients/acme/cases/one.case.json': {},
    'clients/node_modules/x/scenario.json': {},
    'clients/.hidden/scenario.json': {},
  };

  const report = await validate(memoryIo(files), ['clients']);

  expect(report.files.map(({ file }) => file)).toEqual(['clients/acme/scenario.json', 'clients/b.scenario.json']);
});

it('gives programs exactly what they were promised', async () => {
  const files = { 'good.json': smallScenario, 'bad.json': { ...smallScenario, id: 12 } };

  const { code, stdout } = await ran(['validate', '--json', 'good.json', 'bad.json'], files);

  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    ok: false,
    files: [
      { file: 'good.json', ok: true, issues: [] },
      {
        file: 'bad.json',
        ok: false,
        issues: [
          {
            file: 'bad.json',
            code: 'wrong-type',
            path: '/id',
            line: 3,
            column: 9,
            message: 'This must be a text, not a number.',
            remedy: 'Write a text.',
            params: { expected: 'string', got: 'number' },
          },
        ],
      },
    ],
  });
});

it('lets nothing that a file holds reach the terminal as a command', async () => {
  const title = `a${String.fromCodePoint(27)}[2Jb`;

  const { stdout } = await ran(
    ['validate', 's.json'],
    { 's.json': { ...smallScenario, format: title } },
    { isTerminal: true },
  );

  expect(stdout).not.toContain(String.fromCodePoint(27));
});

it('is told wrong use when there is no such file, or no scenario in the folder', async () => {
  const missing = await ran(['validate', 'none.json']);
  const empty = await ran(['validate', 'folder'], { 'folder/other.json': {} });

  expect(missing).toEqual({
    code: 2,
    stdout: '',
    stderr: 'filrouge: none.json cannot be read: there is no such file.\n',
  });
  expect(empty.code).toBe(2);
  expect(empty.stderr).toContain('folder');
});

it('adds up what it counts in place of telling', async () => {
  const questions = Array.from({ length: 150 }, (_, place) => ({
    type: 'text',
    id: `q${place}`,
    label: 'Q',
    stray: 1,
  }));
  const scenario = {
    format: 1,
    id: 'acme',
    version: '1',
    locales: ['en'],
    title: 'Acme',
    client: { id: 'acme', name: 'Acme' },
    steps: [{ id: 'all', title: 'All', items: questions }],
    ticket: { title: 'Acme' },
  };

  const { stdout } = await ran(['validate', 's.json'], { 's.json': scenario });

  expect(stdout).toContain('more-mistakes: 50 more mistakes of this kind (unknown-key)');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('150 issues in 1 file');
});

it('survives a file nested out of all reason', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);

  const { code, stdout } = await ran(['validate', '--json', 's.json'], { 's.json': deep });

  expect(code).toBe(1);
  expect(JSON.parse(stdout).files[0].issues).toMatchObject([{ code: 'too-deep', line: 1, column: 1 }, {}]);
});

it('tells a case from a scenario, and which command is for it', async () => {
  const { code, stdout } = await ran(['validate', 'x.case.json'], { 'x.case.json': { answers: {}, expect: {} } });

  expect(code).toBe(1);
  expect(stdout).toContain('x.case.json:1:1 case-file: This is a case, no scenario. Play it with: filrouge test FILE.');
  expect(stdout).not.toContain('missing-key');
});
