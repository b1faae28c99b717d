import { questionTypes } from '@filrouge/scenario';
import type { SessionEvent } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { typesSession } from '../testing/types-session.js';
import { everyTypeScenario, sampleOf } from '../testing/every-type-scenario.js';
import './question.define.js';

const meta: Meta = { title: 'Elements/Question states', component: 'filrouge-question', tags: ['!autodocs'] };
export default meta;

/** Every question type, each in a call of its own, after one event. */
function every(eventFor: (type: string) => SessionEvent | undefined, level?: 'warning' | 'error'): StoryObj {
  return {
    render: (_args, { globals }) => {
      const locale = String(globals['locale'] ?? 'fr');
      const scenario = everyTypeScenario(level);
      return html`${questionTypes.map(({ name }) => {
        const session = typesSession({ locale }, scenario);
        const event = eventFor(name);
        if (event) session.send(event);
        session.send({ type: 'QUESTION_OPENED', id: name });
        return html`<p><code>${name}</code></p>
          <filrouge-question .session=${session}></filrouge-question>`;
      })}`;
    },
  };
}

const given = (type: string): SessionEvent => ({ type: 'ANSWER_GIVEN', id: type, value: sampleOf(type) });

/** Not asked yet. */
export const Empty = every(() => undefined);

/** With an answer. */
export const Answered = every(given);

/** The caller does not know. */
export const Unknown = every((id) => ({ type: 'ANSWER_UNKNOWN', id, reason: 'Appelle pour un collègue' }));

/** The author's check asks again. */
export const Warning = every(given, 'warning');

/** The author's check holds the ticket back. */
export const Refused = every(given, 'error');
