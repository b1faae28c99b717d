import { parseScenario } from '@filrouge/scenario';
import { describe, expect, it } from 'vitest';
import { smallScenario } from '../small-scenario.harness.js';
import { playCase } from './play-case.js';

const knowledge = { pins: [{ when: "symptom != ''", article: 'kb-1' }, { article: 'kb-2' }] };
const steps = [{ id: 'problem', title: 'Problem', items: [{ type: 'longText', id: 'symptom', label: 'Symptom' }] }];

function met(expected: object): boolean {
  const {
    instructions: _instructions,
    facts: _facts,
    priority: _priority,
    escalation: _escalation,
    ...rest
  } = smallScenario as Record<string, unknown>;
  const parsed = parseScenario({ ...rest, context: {}, sla: {}, steps, knowledge, ticket: { title: 'A ticket' } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const answers = { symptom: 'The VPN says 0x80070057' };
  return playCase(parsed.scenario, { answers, expect: { knowledge: expected } }).ok;
}

describe('what a case expects of the knowledge base', () => {
  it.each([{}, { pins: ['kb-1', 'kb-2'] }, { searches: ['vpn', '0x80070057'] }])('is met by %j', (expected) => {
    expect(met(expected)).toBe(true);
  });

  it.each([{ pins: ['kb-2', 'kb-1'] }, { searches: ['printer'] }, { searches: 'vpn' }, { query: ['vpn'] }])(
    'is not met by %j',
    (expected) => {
      expect(met(expected)).toBe(false);
    },
  );
});
