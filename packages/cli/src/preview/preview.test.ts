import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { memoryIo, ran } from '../memory-io.harness.js';
import { smallScenario } from '../small-scenario.harness.js';
import { startPreview } from './preview-desk.js';
import { previewPolicy } from './preview-page.js';
import { servePreview } from './preview-server.js';
import { readPreview } from './preview-state.js';

const reading = { path: 's.json', root: undefined, locale: 'en' };

it('keeps the last good scenario while an edit is broken, and tells the mistake with its line', async () => {
  const io = memoryIo({ 's.json': smallScenario });
  const good = await readPreview(io, reading);
  await io.writeFile('s.json', '{\n  "format": 1,,\n}');

  const broken = await readPreview(io, reading, good);

  expect(good).toMatchObject({ revision: 1, isCurrent: true });
  expect(broken).toMatchObject({ revision: 2, isCurrent: false, scenario: good.scenario });
  expect(broken.marks[0]).toMatchObject({ severity: 'error', file: 's.json', line: 2 });
});

it('shows an overlay whole, and names its files', async () => {
  const io = memoryIo({
    'base.json': smallScenario,
    's.json': { format: 1, extends: 'base.json', id: 'acme', version: '2' },
  });

  const state = await readPreview(io, reading);

  expect(state).toMatchObject({ isCurrent: true, scenario: { id: 'acme', steps: [{ id: 'problem' }] } });
  expect(state.files).toEqual(['s.json', 'base.json']);
});

it('serves page, scripts and state under a strict policy, to this machine only', async () => {
  const state = await readPreview(memoryIo({ 's.json': smallScenario }), reading);
  const script = (name: string) => Promise.resolve(name === 'filrouge.js' ? new TextEncoder().encode('1') : undefined);
  const server = await servePreview({ locale: 'en', port: 0, script, state: () => state });

  const page = await fetch(server.url);
  const told = await fetch(`${server.url}state.json`);
  const codes = await Promise.all(
    ['filrouge.js', 'filrouge-x.js', '../package.json', 'filrouge-..%2Fx.js'].map(
      async (name) => (await fetch(server.url + name)).status,
    ),
  );
  await server.close();

  expect(page.headers.get('content-security-policy')).toBe(previewPolicy);
  expect(await page.text()).not.toMatch(/<script>|style=/);
  expect(await told.json()).toEqual(JSON.parse(JSON.stringify(state)));
  expect(codes).toEqual([200, 404, 404, 404]);
});

it('tells open pages that there is something new', async () => {
  let state = await readPreview(memoryIo({ 's.json': smallScenario }), reading);
  const server = await servePreview({
    locale: 'en',
    port: 0,
    script: () => Promise.resolve(undefined),
    state: () => state,
  });
  const { body } = await fetch(`${server.url}events`);
  const reader = body?.getReader();
  const next = async () => new TextDecoder().decode((await reader?.read())?.value);

  const first = await next();
  state = { ...state, revision: 2 };
  server.announce();
  const second = await next();
  await server.close();

  expect([first, second]).toEqual(['data: 1\n\n', 'data: 2\n\n']);
});

it('says where the page is, and is told wrong use', async () => {
  const { code, stdout } = await ran(['preview', 's.json', '--json'], { 's.json': smallScenario });
  const port = await ran(['preview', 's.json', '--port', 'http'], { 's.json': smallScenario });
  const missing = await ran(['preview', 'none.json']);

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/) });
  expect([port.code, missing.code]).toEqual([2, 2]);
});

it('follows the files by their folders, and reads anew after a change', async () => {
  const told: { readonly folder: string; readonly changed: (name: string | null) => void }[] = [];
  const io = memoryIo(
    { 'a/s.json': smallScenario },
    { watchFolder: (folder, changed) => (told.push({ folder, changed }), () => undefined) },
  );
  const preview = await startPreview(io, { ...reading, path: 'a/s.json', port: 0 });
  await io.writeFile('a/s.json', '{');

  for (const { changed } of told) changed('s.json');
  await vi.waitUntil(() => preview.state().revision === 2);
  await preview.close();

  expect(told.map(({ folder }) => folder)).toEqual([resolve('a')]);
  expect(preview.state().isCurrent).toBe(false);
});
