import { parseScenario } from '@filrouge/scenario';
import { expect, it } from 'vitest';
import { smallCase, smallScenario } from '../small-scenario.harness.js';
import { expectations } from './expectations.js';
import { playCase } from './play-case.js';

function scenario(changes = {}) {
  const parsed = parseScenario({ ...smallScenario, ...changes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

const played = (expect: object, changes = {}) => playCase(scenario(changes), { ...smallCase, expect });

const description = `P2 · Plus de cinq personnes.

- Impact\u00a0: élevé
- Urgence\u00a0: moyenne
- Première réponse due\u00a0: vendredi 20 novembre 2026, 10:15 (Europe/Paris)
- Solution due\u00a0: vendredi 20 novembre 2026, 11:00 (Europe/Paris)
- Transmis à\u00a0: L2 · network · Incident majeur.

Problème
- Nom\u00a0: Zoé
- Étendue\u00a0: Un service
- Combien ? 12

Consignes lues
- 2026-11-20 10:00\u00a0: Ne rien promettre.`;

it('compares all that can be expected', () => {
  const everything = {
    client: 'acme',
    steps: ['problem'],
    path: ['callerName', 'scope', 'affectedUsers', 'password'],
    required: ['callerName', 'scope', 'affectedUsers'],
    items: { scope: { options: ['me', 'team'] } },
    missing: [],
    decided: true,
    ready: true,
    priority: 'P2',
    impact: 'high',
    urgency: 'medium',
    reasons: ['Plus de cinq personnes.'],
    respondBy: '2026-11-20T10:15:00+01:00',
    resolveBy: '2026-11-20T10:00:00Z',
    level: 'L2',
    group: 'network',
    category: null,
    tags: [],
    title: 'Incident de Zoé',
    description,
    fields: {},
    outcome: 'qualified',
    end: null,
    current: 'password',
    instructions: ['no-promise'],
    acknowledged: ['no-promise'],
    knowledge: { pins: [], searches: [] },
  };

  expect(Object.keys(everything)).toEqual(Object.keys(expectations));
  expect(played(everything)).toEqual({ ok: true, differences: [], issues: [], problems: [] });
});

it('tells what came out otherwise, and leaves the rest alone', () => {
  expect(played({ priority: 'P1', group: 'network', tags: ['x'] })).toMatchObject({
    ok: false,
    differences: [
      { what: 'priority', expected: 'P1', actual: 'P2' },
      { what: 'tags', expected: ['x'], actual: [] },
    ],
  });
});

it('gives null for what did not come out at all', () => {
  expect(played({ respondBy: '2026-11-20T09:15:00Z' }, { sla: {} }).differences).toEqual([
    { what: 'respondBy', expected: '2026-11-20T09:15:00Z', actual: null },
  ]);
});

it('compares lists whole and in order', () => {
  expect(played({ path: ['callerName', 'scope', 'affectedUsers'] }).ok).toBe(false);
  expect(played({ path: ['scope', 'callerName', 'affectedUsers', 'password'] }).ok).toBe(false);
});

it('fails when an answer was not taken', () => {
  const { ok, issues } = playCase(scenario(), { answers: { scope: 'everybody' } });

  expect(ok).toBe(false);
  expect(issues).toMatchObject([{ code: 'answer-not-an-option', path: '/answers/scope' }]);
});

it('fails when the scenario itself went wrong in the call', () => {
  const facts = [{ id: 'share', type: 'integer', value: '100 / (affectedUsers - 12)' }];

  const { ok, issues, problems } = playCase(scenario({ facts }), smallCase);

  expect({ ok, issues }).toEqual({ ok: false, issues: [] });
  expect(problems).toMatchObject([{ path: '/facts/0/value' }]);
});

it('tells what is wrong with the case itself', () => {
  expect(playCase(scenario(), { expct: {} })).toMatchObject({
    ok: false,
    issues: [{ code: 'unknown-key' }, { code: 'missing-key' }],
  });
});
