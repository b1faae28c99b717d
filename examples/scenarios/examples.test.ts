import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coverage, lintScenarios, nodeIo, playCase, run } from '@filrouge/cli';
import { describe, expect, it } from 'vitest';
import type { PlayedCall } from '../../packages/engine/src/index.js';
import { playCall } from '../../packages/engine/src/index.js';
import type { CompiledText, Scenario } from '../../packages/scenario/src/index.js';
import { parseScenario } from '../../packages/scenario/src/index.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const clients = readdirSync(here).filter((name) => existsSync(`${here}${name}/scenario.json`));

it('shows several trades', () => {
  expect(clients.length).toBeGreaterThanOrEqual(4);
});

describe.each(clients)('%s', (client) => {
  const file = `${here}${client}/scenario.json`;
  const parsed = parseScenario(readFileSync(file, 'utf8'));
  const cases = casesOf(client);

  it('has no mistake', () => {
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });

  it('says everything in each of its languages', () => {
    const { scenario } = sound(parsed);
    const texts = textsIn([scenario.title, scenario.ticket, ...scenario.cells]);
    const lacking = texts
      .filter(({ templates }) => scenario.locales.some((locale) => !templates.has(locale)))
      .map(({ source }) => source);

    expect(texts.length).toBeGreaterThan(scenario.questions.length);
    expect(lacking).toEqual([]);
  });

  it('holds nothing that lint finds, strictly', { timeout: 300_000 }, async () => {
    const { files } = await lintScenarios(nodeIo(process), [file], { preset: 'strict', locale: 'en' });

    expect(files.flatMap(({ findings }) => findings.map(({ code, path }) => `${code} ${path}`))).toEqual([]);
  });

  it('has a case for every step, item, option, rule and outcome', { timeout: 300_000 }, async () => {
    const kinds = ['step', 'item', 'option', 'rule', 'outcome'] as const;

    const { scenarios } = await coverage(nodeIo(process), [file], { kinds, min: 100 });

    const points = scenarios.flatMap((scenario) => scenario.points);
    expect(points.filter(({ state }) => state === 'uncovered').map(({ id }) => id)).toEqual([]);
    expect(scenarios.every(({ ok }) => ok)).toBe(true);
  });

  it('is played by at least six cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(6);
  });

  it.each(cases)('comes out as expected: %s', (_name, path) => {
    const { differences, issues, problems } = playCase(sound(parsed).scenario, read(path));

    expect({ differences, issues, problems }).toEqual({ differences: [], issues: [], problems: [] });
  });

  it.each(cases)('gives the same ticket on the command line: %s', async (_name, path) => {
    // Cases are calls with a title and expectations; the test above reads them as such.
    const call = { at: '2026-11-20T09:00:00Z', ...(read(path) as PlayedCall) };
    const { session } = playCall(sound(parsed).scenario, call);

    const { ticket, issues } = await run(nodeIo(process), { scenario: file, answers: path, at: call.at });

    // The id holds chance.
    expect({ issues, ticket: { ...ticket, id: '' } }).toEqual({
      issues: [],
      ticket: { ...session.view.ticket, id: '' },
    });
  });
});

/** Name and path of every case of a client. */
function casesOf(client: string): [string, string][] {
  const folder = `${here}${client}/cases`;
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.case.json')) : [];
  return names.map((name) => [name, `${folder}/${name}`]);
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function sound(parsed: ReturnType<typeof parseScenario>): { readonly scenario: Scenario } {
  if (parsed.ok) return parsed;
  throw new Error('the scenario has mistakes');
}

/** Every text for people in compiled parts of a scenario. */
function textsIn(parts: readonly unknown[]): readonly CompiledText[] {
  const texts: CompiledText[] = [];
  const seen = new Set<unknown>();
  const waiting = [...parts];
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (typeof part !== 'object' || part === null || seen.has(part)) continue;
    seen.add(part);
    if (isText(part)) texts.push(part);
    else waiting.push(...Object.values(part));
  }
  return texts;
}

const isText = (part: object): part is CompiledText => 'templates' in part && part.templates instanceof Map;
