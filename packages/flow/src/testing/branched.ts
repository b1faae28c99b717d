import type { Scenario } from '@filrouge/scenario';
import { parseScenario } from '@filrouge/scenario';

/** A scenario that holds everything a picture shows. */
export const branched = {
  format: 1,
  id: 'branched',
  version: '1',
  locales: ['en', 'fr'],
  title: 'Branched <b>',
  client: { id: 'acme', name: 'Acme' },
  steps: [
    {
      id: 'problem',
      title: { en: 'Problem', fr: 'Problème' },
      items: [
        {
          type: 'choice',
          id: 'scope',
          label: 'Who is hit, and "how"?',
          required: true,
          options: [
            { value: 'me', label: 'One person' },
            {
              value: 'team',
              label: 'A team',
              then: [{ type: 'integer', id: 'people', label: 'How many?', required: true }],
            },
          ],
        },
        {
          type: 'instruction',
          id: 'hurry',
          when: "scope == 'team' && people > 5",
          severity: 'critical',
          text: 'Call the lead.',
        },
        { type: 'end', id: 'elsewhere', when: "scope == 'me'", outcome: 'redirected', text: 'The web form takes it.' },
      ],
    },
    { id: 'late', title: 'Later', when: "scope == 'team'", items: [{ type: 'text', id: 'detail', label: 'Detail' }] },
  ],
  escalation: [
    { when: "scope == 'team'", level: 'L2', group: 'network' },
    { level: 'L1', group: 'desk' },
  ],
  ticket: { title: '{{ detail }}' },
};

/** A scenario of a test, read. */
export function scenarioOf(source: unknown): Scenario {
  const parsed = parseScenario(source);
  if (!parsed.ok) throw new Error(`[flow] the fixture is no scenario: ${JSON.stringify(parsed.issues)}`);
  return parsed.scenario;
}

/** So many questions, in steps of ten, each second one under a condition. */
export function longScenario(questions: number): Scenario {
  const question = (place: number) => ({
    type: 'yesNo',
    id: `q${place}`,
    label: `Question ${place}`,
    ...(place % 2 === 1 ? { when: `q${place - 1}` } : {}),
  });
  const steps = Array.from({ length: questions / 10 }, (_, step) => ({
    id: `s${step}`,
    title: `Step ${step}`,
    items: Array.from({ length: 10 }, (__, item) => question(step * 10 + item)),
  }));
  return scenarioOf({ ...branched, steps, escalation: [], ticket: { title: 'Long' } });
}
