import { parseContext, parseScenario } from '@filrouge/scenario';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calls } from './calls.js';
import { contextFrom, recordOf } from './calls/call.js';
import { clientLines } from './clients.js';
import { spokenLanguages } from './locale.js';

const scenarioOf = (client: string) => {
  const parsed = parseScenario(
    readFileSync(new URL(`../../scenarios/${client}/scenario.json`, import.meta.url), 'utf8'),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
};

describe('the calls of the demonstration', () => {
  it('come from several clients of the catalog, and from no other', () => {
    const callers = new Set(calls.map(({ client }) => client));

    expect(callers.size).toBeGreaterThanOrEqual(4);
    expect([...callers].filter((client) => !clientLines.some(({ id }) => id === client))).toEqual([]);
  });

  it('have each an id of their own', () => {
    expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
  });

  it.each(calls)('$id: hands in only what the scenario can take', (call) => {
    const scenario = scenarioOf(call.client);

    const { issues } = parseContext(contextFrom(recordOf(call), scenario.source.context), scenario);

    expect(issues).toEqual([]);
  });

  it.each(calls)('$id: records nothing the scenario has no name for', (call) => {
    const declared = scenarioOf(call.client).source.context;

    expect(Object.keys(call.record).filter((name) => !Object.hasOwn(declared, name))).toEqual([]);
  });

  it.each(calls)('$id: the caller says two sentences in each language', ({ part }) => {
    for (const locale of spokenLanguages) expect(part.says[locale].match(/[.!?](?=\s|$)/g)).toHaveLength(2);
  });
});

describe('what is known of a caller', () => {
  it('leaves out a name where a machine rings', () => {
    const [call] = calls.filter(({ caller }) => !caller.isPerson);

    expect(call && recordOf(call)).not.toHaveProperty('callerName');
  });
});
