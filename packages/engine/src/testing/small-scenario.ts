import { readScenario } from './arbitrary-scenario.js';

/** Keys of a scenario a test cares about. */
export type ScenarioParts = Readonly<Record<string, unknown>>;

/** A small scenario that is right: the parts a test cares about over the least that a scenario needs. */
export function smallScenario(parts: ScenarioParts) {
  return readScenario({
    format: 1,
    id: 'small',
    version: '1.0.0',
    locales: ['en', 'fr'],
    title: 'Small',
    client: { id: 'acme', name: 'Acme', timeZone: 'Europe/Paris' },
    ticket: { title: 'A ticket' },
    ...parts,
  });
}

/** A scenario of one step with these items. */
export const withItems = (items: readonly object[], parts: ScenarioParts = {}) =>
  smallScenario({ steps: [{ id: 'step', title: 'Step', items }], ...parts });

/** A yes-or-no question. */
export const yesNo = (id: string, more: object = {}) => ({ type: 'yesNo', id, label: id, ...more });

/** A choice between values, each its own label. */
export const choice = (id: string, values: readonly string[], more: object = {}) => ({
  type: 'choice',
  id,
  label: id,
  options: values.map((value) => ({ value, label: value })),
  ...more,
});

/** Priority rules that give one impact and one urgency; `more` adds rules before them. */
export const priorityRules = ({
  impact = [],
  urgency = [],
  ...more
}: { impact?: object[]; urgency?: object[] } & ScenarioParts = {}) => ({
  impact: [...impact, { is: 'low' }],
  urgency: [...urgency, { is: 'low' }],
  matrix: {
    high: { high: 'P1', medium: 'P2', low: 'P3' },
    medium: { high: 'P2', medium: 'P3', low: 'P4' },
    low: { high: 'P3', medium: 'P4', low: 'P4' },
  },
  ...more,
});
