/** Reads scenarios with the parts of the script that they name, and with all: what comes of them must be the same. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { build, defaultClientConditions } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arbitraryScenario } from '../../packages/engine/src/testing/arbitrary-scenario.ts';
import { leanLibraries } from './lean-libraries.mjs';
import { partsOfLanguage, partsOfScript } from './parts-of-language.mjs';

const fileOf = (path) => fileURLToPath(new URL(`../../packages/${path}.ts`, import.meta.url));
const entry = `
  export { openScenario } from ${JSON.stringify(fileOf('scenario/src/parse/open-scenario'))};
  export { createSession } from ${JSON.stringify(fileOf('engine/src/create-session'))};
  export { partLoads } from ${JSON.stringify(fileOf('elements/src/parts/part-loads'))};
  export { partsNamedIn } from ${JSON.stringify(fileOf('elements/src/parts/scenario-parts.late'))};
  export { parts } from '\\0filrouge-state';`;
const folder = mkdtempSync(join(tmpdir(), 'filrouge-parts-'));
let page;
beforeAll(async () => {
  writeFileSync(join(folder, 'entry.js'), entry);
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [partsOfScript, leanLibraries],
    resolve: { conditions: ['@filrouge/source', ...defaultClientConditions] },
    build: {
      outDir: join(folder, 'made'),
      minify: false,
      lib: { entry: join(folder, 'entry.js'), formats: ['es'], fileName: () => 'entry.mjs' },
    },
  });
  page = await import(pathToFileURL(join(folder, 'made/entry.mjs')).href);
  // A build takes its time where others have the processor.
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** As a page does that has loaded these parts and no other. */
async function withParts(names, act) {
  for (const name of Object.keys(page.parts)) delete page.parts[name];
  for (const name of names) await page.partLoads[name]();
  return act();
}

const openedAtMs = Date.UTC(2026, 10, 12, 13);
const values = [true, 'v0', 5, ['v0'], 'yesterday 2pm', 'PT2H'];

/** Everything a call on it shows, at its start and answer by answer; its issues where it cannot be opened. */
function comeOf(source) {
  const opened = page.openScenario(source);
  if (!opened.ok) return JSON.stringify(opened.issues);
  const options = { clock: { now: () => openedAtMs }, random: (count) => new Uint8Array(count) };
  const session = page.createSession(opened.scenario, options);
  const shown = [session.view];
  const ids = () => session.view.steps.flatMap(({ items }) => items.map(({ id }) => id));
  const send = (event) => {
    session.send(event);
    shown.push(session.view);
  };
  for (const id of ids()) send({ type: 'ROW_ADDED', id });
  for (const id of ids()) for (const value of values) send({ type: 'ANSWER_GIVEN', id, value });
  send({ type: 'CONTEXT_CHANGED', context: { vip: true, machines: [{ tag: 'PC-1' }] } });
  return JSON.stringify([shown, session.ticketIn('en')]);
}

/** With the parts its JSON names, and with all. */
async function bothOf(source) {
  const apart = await withParts(page.partsNamedIn(source), () => comeOf(source));
  const whole = await withParts(Object.keys(partsOfLanguage), () => comeOf(source));
  return { apart, whole };
}

const small = (items, rest = {}) => ({
  format: 1,
  id: 'a',
  version: '1',
  locales: ['en'],
  title: 'A',
  client: { id: 'a', name: 'A' },
  steps: [{ id: 'start', title: 'Call', items: [{ type: 'text', id: 'name', label: 'Name' }, ...items] }],
  ticket: { title: 'A' },
  ...rest,
});
const shownWhen = (when) => [{ type: 'instruction', id: 'mind', severity: 'info', text: 'Mind', when }];
const level = { respond: 'PT15M', resolve: 'PT1H', clock: 'clientHours' };
const ranked = {
  impact: [{ is: 'high' }],
  urgency: [{ is: 'high' }],
  matrix: {
    high: { high: 'P1', medium: 'P2', low: 'P3' },
    medium: { high: 'P2', medium: 'P3', low: 'P4' },
    low: { high: 'P3', medium: 'P4', low: 'P5' },
  },
};
const rowsOfHost = { context: { machines: { rows: { tag: 'text' } } } };
const machines = {
  type: 'repeat',
  id: 'devices',
  label: 'Devices',
  max: 3,
  items: [{ type: 'text', id: 'tag', label: 'T' }],
};
/** What fails without the part that it names. */
const features = {
  hours: small([], { client: { id: 'a', name: 'A', hours: [{ days: 'mon-fri', from: '08:00', to: '18:00' }] } }),
  clientOpen: small(shownWhen('clientOpen')),
  'a priority': small([], { priority: ranked }),
  'an escalation': small([], { escalation: [{ when: "name == 'v0'", level: 'L2', group: 'g' }] }),
  'a category': small([], { ticket: { title: 'A', category: [{ when: "name == 'v0'", is: 'b' }] } }),
  'an end': small([{ type: 'end', id: 'stop', when: "name == 'v0'", outcome: 'redirected', text: 'Stop' }]),
  'due times': small([], { priority: ranked, sla: { P1: level } }),
  prefill: small([{ type: 'yesNo', id: 'vip', label: 'V', prefill: 'context.vip' }], { context: { vip: 'yesNo' } }),
  'a default': small([{ type: 'yesNo', id: 'urgent', label: 'U', default: true }]),
  facts: small([], { facts: [{ id: 'named', type: 'yesNo', value: "name == 'v0'" }] }),
  'a text that is filled in': small([{ type: 'text', id: 'site', label: 'Site of {{ name }}' }]),
  'braces that are shown': small([{ type: 'text', id: 'site', label: String.raw`Site \{{` }]),
  'a method through a list': small(shownWhen("['v0'].exists(one, one == name)")),
  'one with a comment before what it is given': small(shownWhen("['v0'].all // of them\n (one, one == name)")),
  'one with white space': small(
    shownWhen("['v0'].filter\t(one, one == name).map\r\n(one, one).exists_one\n(one, true)"),
  ),
  rows: small([machines]),
  'rows of the host': small(shownWhen('count(context.machines) > 0'), rowsOfHost),
};

describe('parts of the language, apart', () => {
  it('are none for a small scenario', async () => {
    const options = ['v0', 'v1'].map((value) => ({ value, label: value }));
    const source = small([
      { type: 'longText', id: 'told', label: 'Told', probes: [{ when: 'size(told) < 5', say: 'More?' }] },
      { type: 'choice', id: 'scope', label: 'Scope', options, required: true },
      ...shownWhen("scope == 'v1' && answered(name)"),
    ]);

    const { apart, whole } = await bothOf(source);

    expect(page.partsNamedIn(source)).toEqual([]);
    expect(apart).toContain('"scope"');
    expect(apart).toBe(whole);
  });

  it.each(Object.entries(features))('make what is read with all of them: %s', async (_what, source) => {
    const { apart, whole } = await bothOf(source);

    const without = await withParts([], async () => comeOf(source)).catch(String);

    expect(whole).toContain('"phase":"interviewing"');
    expect(apart).toBe(whole);
    expect((await bothOf(JSON.stringify(source, null, 2))).apart).toBe(whole);
    expect(without).not.toBe(whole);
  });

  it('are named by every question type that is in one', () => {
    for (const [part, modules] of Object.entries(partsOfLanguage)) {
      const codes = modules.map((path) => readFileSync(fileOf(path), 'utf8'));
      const types = codes.flatMap((code) =>
        [...code.matchAll(/ questionType<[^]*?name: '(\w+)'/g)].map(([, type]) => type),
      );
      for (const type of types) expect(page.partsNamedIn({ items: [{ type }] }), type).toContain(part);
    }
  });

  const examples = new URL('../../examples/scenarios/', import.meta.url);
  const names = readdirSync(examples, { recursive: true }).filter((name) => name.endsWith('scenario.json'));
  it.each(names)('make what is read with all of them: %s', async (name) => {
    const { apart, whole } = await bothOf(readFileSync(new URL(name, examples), 'utf8'));

    expect(apart).toBe(whole);
  });

  it('make what is read with all of them, whatever the scenario', async () => {
    const ofAny = fc.asyncProperty(arbitraryScenario, async (scenario) => {
      const { apart, whole } = await bothOf(JSON.parse(JSON.stringify(scenario.source)));

      expect(apart).toBe(whole);
    });

    await fc.assert(ofAny, { numRuns: 30 });
  });
});
