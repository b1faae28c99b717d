import { openScenario, parseScenario } from '@filrouge/scenario';
import { expect, it } from 'vitest';
import { memoryIo, ran } from '../memory-io.harness.js';
import { smallScenario } from '../small-scenario.harness.js';
import { main } from '../main.js';
import { bundle } from './bundle.js';

const files = {
  'base.json': smallScenario,
  'acme.json': { format: 1, extends: 'base.json', id: 'acme', version: '2', changes: [{ remove: 'password' }] },
};

it('writes one small scenario that needs no other file, and says what it holds', async () => {
  const io = memoryIo(files);

  const report = await bundle(io, { scenario: 'acme.json', out: 'dist/acme.json' });

  const text = io.written.get('dist/acme.json') ?? '';
  const parsed = parseScenario(text);
  expect(parsed.ok && parsed.scenario.hash).toBe(report.hash);
  expect(report).toMatchObject({ ok: true, out: 'dist/acme.json', sources: ['acme.json', 'base.json'], issues: [] });
  expect(text).not.toMatch(/extends|changes|\n.|password/);
});

it('puts the hash into the name when asked to', async () => {
  const { code, stdout } = await ran(['bundle', 'acme.json', '-o', 'acme.[hash].json', '--json'], files);

  const { out, hash } = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(out).toBe(`acme.${hash.slice(0, 12)}.json`);
});

it('says for a person what was written from what', async () => {
  const { stdout } = await ran(['bundle', 'acme.json', '--out', 'out.json'], files);

  expect(stdout).toMatch(/^out\.json: ok \(\d+ bytes; sha256 [0-9a-f]{12}; acme\.json, base\.json\)\n$/);
});

it('writes nothing of a scenario with mistakes, and never over a source', async () => {
  const io = memoryIo({ ...files, 'base.json': { ...smallScenario, title: 1 } });
  const over = await ran(['bundle', 'acme.json', '-o', './base.json'], files);

  const report = await bundle(io, { scenario: 'acme.json', out: 'out.json' });

  expect(report).toMatchObject({
    ok: false,
    out: null,
    hash: null,
    issues: [{ code: 'wrong-type', file: 'base.json' }],
  });
  expect(io.written.size).toBe(0);
  expect(over.code).toBe(2);
  expect(over.stderr).toContain('base.json is one of the sources');
});

it('asks where to write', async () => {
  expect((await ran(['bundle', 'acme.json'], files)).stderr).toContain('"bundle" needs --out OUT.');
});

it('compiles it ahead when asked to, for pages to open without checking it', async () => {
  const io = memoryIo(files);

  const report = await bundle(io, { scenario: 'acme.json', out: 'acme.json.compiled', compiled: true });

  const file = JSON.parse(io.written.get('acme.json.compiled') ?? '');
  const opened = openScenario({ ...file, source: { ...file.source, format: 'is not looked at' } });
  expect(opened.ok && opened.scenario.hash).toBe(report.hash);
  expect(opened.ok && opened.scenario.id).toBe('acme');
});

it('takes --compiled on the command line', async () => {
  const io = memoryIo(files);

  expect(await main(io, ['bundle', 'acme.json', '-o', 'out.json', '--compiled'])).toBe(0);

  expect(io.written.get('out.json')).toMatch(/^{"compiled":1,/);
});
