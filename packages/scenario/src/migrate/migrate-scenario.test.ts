import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../parse/parse-scenario.js';
import { migrateScenario } from './migrate-scenario.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`golden/${name}.json`, import.meta.url), 'utf8'));

function migrated(input: unknown) {
  const migration = migrateScenario(input);
  if (!migration.ok) throw new Error(JSON.stringify(migration.issues));
  return migration;
}

describe('from format 0', () => {
  it.each(['incident', 'leftovers'])('gives what it gave before: %s', (name) => {
    const { scenario, from } = migrated(read(`${name}.0`));
    const parsed = parseScenario(scenario);

    expect(scenario).toEqual(read(`${name}.1`));
    expect(from).toBe(0);
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });

  it('carries over all of a whole draft', () => {
    expect(migrated(read('incident.0')).issues).toEqual([]);
  });

  it('tells what has no place any more, where it stands', () => {
    expect(migrated(read('leftovers.0')).issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'not-migrated /client/open',
      'not-migrated /steps/0/questions/0/next',
      'not-migrated /steps/0/questions/1/showIf',
      'not-migrated /theme',
    ]);
  });

  it('takes any JSON for a draft without failing, and leaves it alone', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('steps', 'client', 'sla', 'priorities', 'notes', '__proto__'), fc.jsonValue()),
        (some) => {
          const draft: unknown = JSON.parse(JSON.stringify({ ...some, format: 0 }));
          const before = JSON.stringify(draft);
          expect(migrateScenario(draft).ok).toBe(true);
          expect(JSON.stringify(draft)).toBe(before);
        },
      ),
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

it('leaves a scenario of today as it is', () => {
  const today = { format: 1, id: 'a' };

  expect(migrateScenario(today)).toEqual({ ok: true, scenario: today, from: 1, issues: [] });
});

it.each([
  [{ format: 2 }, 'format-unsupported'],
  [{ format: -1 }, 'format-unsupported'],
  [{ format: 0.5 }, 'format-unsupported'],
  [{ format: 'length' }, 'format-unsupported'],
  [{}, 'missing-key'],
  [[], 'not-an-object'],
])('refuses %j: %s', (input, code) => {
  const migration = migrateScenario(input);

  expect(migration.ok || migration.issues.map((issue) => issue.code)).toEqual([code]);
});

it('is named by who reads a scenario of an older format', () => {
  const parsed = parseScenario(read('incident.0'));

  expect(parsed.ok || parsed.issues).toEqual([
    { code: 'format-outdated', path: '/format', params: { format: '0', supported: 1 } },
  ]);
});
