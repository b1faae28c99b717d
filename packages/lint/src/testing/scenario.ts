import type { Scenario } from '@filrouge/scenario';
import { needsResolving, parseResolved, parseScenario, resolveFiles } from '@filrouge/scenario';

/** Keys of a scenario a test cares about. */
export type ScenarioParts = Readonly<Record<string, unknown>>;

/** The least that a scenario needs, with nothing for any rule to find. */
const least: ScenarioParts = {
  format: 1,
  id: 'small',
  version: '1.0.0',
  locales: ['en'],
  title: 'Small',
  client: { id: 'acme', name: 'Acme', timeZone: 'Europe/Paris' },
  steps: [
    {
      id: 'problem',
      title: 'Problem',
      items: [{ type: 'longText', id: 'symptom', label: 'What happens', required: true }],
    },
  ],
  ticket: { title: 'Report: {{ symptom }}' },
};

/** A scenario of these parts over the least one; throws with its issues when it does not parse. */
export function scenarioOf(parts: ScenarioParts): Scenario {
  const written = { ...least, ...parts };
  const files = new Map([['test.json', { ok: true, value: written } as const]]);
  const parsed = needsResolving(written) ? parseResolved(resolveFiles('test.json', files)) : parseScenario(written);
  if (parsed.ok) return parsed.scenario;
  throw new Error(`[lint] the test scenario is wrong: ${JSON.stringify(parsed.issues)}`);
}

/** One step with these items, and a ticket that needs none of them. */
export const withItems = (items: readonly object[], parts: ScenarioParts = {}): ScenarioParts => ({
  steps: [{ id: 'step', title: 'Problem', items }],
  ticket: { title: 'Report' },
  ...parts,
});

/** A choice between values, each its own label. */
export const choice = (id: string, values: readonly string[], more: object = {}) => ({
  type: 'choice',
  id,
  label: id,
  options: values.map((value) => ({ value, label: value })),
  ...more,
});

/** A yes-or-no question. */
export const yesNo = (id: string, more: object = {}) => ({ type: 'yesNo', id, label: id, ...more });

/** Priority rules over ITIL's table; `parts` replace some. */
export const priorityOf = (parts: object = {}) => ({
  impact: [{ is: 'low' }],
  urgency: [{ is: 'low' }],
  matrix: {
    high: { high: 'P1', medium: 'P2', low: 'P3' },
    medium: { high: 'P2', medium: 'P3', low: 'P4' },
    low: { high: 'P3', medium: 'P4', low: 'P5' },
  },
  ...parts,
});
