import { questionTypes } from '@filrouge/scenario';
import type { SessionEvent } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { typesSession } from '../testing/types-session.js';
import { everyTypeScenario, sampleOf } from '../testing/every-type-scenario.js';
import './question.define.js';

const meta: Meta = { title: 'Elements/Question states', component: 'filrouge-question', tags: ['!autodocs'] };
export default meta;

/** What else there is to a state. */
interface More {
  /** Of the author's check of each answer. */
  readonly level?: 'warning' | 'error';
  /** What happens to the call once the question is open. */
  readonly last?: SessionEvent;
}

/** Every question type, each in a call of its own, after one event. */
function every(eventFor: (type: string) => SessionEvent | undefined, more: More = {}): StoryObj {
  return {
    render: (_args, { globals }) => {
      const locale = String(globals['locale'] ?? 'fr');
      const scenario = everyTypeScenario(more.level);
      return html`${questionTypes.map(({ name }) => {
        const session = typesSession({ locale }, scenario);
        const event = eventFor(name);
        if (event) session.send(event);
        session.send({ type: 'QUESTION_OPENED', id: name });
        if (more.last) session.send(more.last);
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
export const Warning = every(given, { level: 'warning' });

/** The author's check holds the ticket back. */
export const Refused = every(given, { level: 'error' });

/** The call is parked: nothing can be answered until it is taken up. */
export const Disabled = every(() => undefined, { last: { type: 'CALL_PARKED' } });

/** The call is over: what was answered stays in sight. */
export const CallOver = every(given, { last: { type: 'CALL_ABANDONED', reason: 'Ligne coupée' } });
