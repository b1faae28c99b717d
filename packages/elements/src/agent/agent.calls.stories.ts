import { clockAt, type Deliver, type PlayedCall } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import ascenseurs from '../../../../examples/scenarios/ascenseurs/scenario.json';
import ascenseursCase from '../../../../examples/scenarios/ascenseurs/cases/main.case.json';
import clinique from '../../../../examples/scenarios/clinique/scenario.json';
import cliniqueCase from '../../../../examples/scenarios/clinique/cases/main.case.json';
import logistique from '../../../../examples/scenarios/logistique/scenario.json';
import logistiqueCase from '../../../../examples/scenarios/logistique/cases/main.case.json';
import saas from '../../../../examples/scenarios/saas/scenario.json';
import saasCase from '../../../../examples/scenarios/saas/cases/main.case.json';
import { questionsOf } from '../steps/question-state.js';
import { StoryOperator } from '../testing/story-operator.js';
import { Typist } from './typist.harness.js';
import './agent.define.js';

const meta: Meta = { title: 'Whole calls', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } };
export default meta;

/** In milliseconds; a whole call on a busy machine. */
const patience = { timeout: 15_000 };
const deliver: Deliver = () => Promise.resolve({ status: 'delivered', reference: 'INC-4711' });

interface CallCase extends PlayedCall {
  readonly at: string;
  readonly context?: unknown;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** A call from its first question to its ticket, by key presses alone. */
function call(scenario: unknown, { at, context, answers }: CallCase): StoryObj {
  return {
    render: (_args, { globals }) =>
      html`<filrouge-agent
        wrap-up="120"
        .scenario=${scenario}
        .context=${context}
        .clock=${clockAt(at)}
        .deliver=${deliver}
        .locale=${String(globals['locale'] ?? 'fr')}
      ></filrouge-agent>`,
    play: async ({ canvasElement }) => {
      const agent = canvasElement.querySelector('filrouge-agent');
      await waitFor(() => expect(agent?.session?.view.currentId).toBeDefined(), patience);
      if (!agent) return;
      await agent.updateComplete;
      agent.focusQuestion();
      const operator = new StoryOperator(agent);
      const known = operator.view.steps.flatMap(questionsOf).filter(({ provenance }) => provenance === 'prefilled');
      const asked = Object.entries(answers).filter(([id]) => !known.some((question) => question.id === id));
      const typist = new Typist(operator);

      await typist.answerAll(Object.fromEntries(asked));
      await typist.acknowledgeAll();
      await typist.send();

      await waitFor(() => expect(operator.view.phase).toBe('delivered'), patience);
      await waitFor(() => expect(agent.shadowRoot?.activeElement?.localName).toBe('filrouge-delivery'), patience);
    },
  };
}

/** A lift that stands still, with somebody in it or not. */
export const Ascenseurs = call(ascenseurs, ascenseursCase);

/** A workstation on a ward. */
export const Clinique = call(clinique, cliniqueCase);

/** A warehouse whose machines stop. */
export const Logistique = call(logistique, logistiqueCase);

/** A customer of a web application. */
export const Saas = call(saas, saasCase);
