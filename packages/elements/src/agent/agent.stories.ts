import { clockAt, type Delivery, type SessionEvent } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { readySession } from '../testing/answered-session.js';
import { fixtureCatalog } from '../testing/fixture-catalog.js';
import { fixtureScenario } from '../testing/fixture-scenario.js';
import { fixtureSession } from '../testing/fixture-session.js';
import { machinesDown, rowsSession } from '../testing/rows-session.js';
import './agent.define.js';

const meta: Meta = { title: 'Elements/Agent', component: 'filrouge-agent', parameters: { layout: 'fullscreen' } };
export default meta;

const clock = clockAt('2026-11-12T09:03:00Z');

/** The whole widget after some events of a call. */
function after(events: readonly SessionEvent[], from = fixtureSession): StoryObj {
  return {
    render: (_args, { globals }) => {
      const locale = String(globals['locale'] ?? 'fr');
      const deliver = (): Promise<Delivery> => Promise.resolve({ status: 'delivered', reference: 'INC-4711' });
      const session = from({ locale, deliver });
      for (const event of events) session.send(event);
      return html`<filrouge-agent .session=${session} .clock=${clock}></filrouge-agent>`;
    },
  };
}

/** Several machines: a table of them below the question. */
export const Rows = after([{ type: 'QUESTION_OPENED', id: 'machines[2].down' }], (options) =>
  rowsSession(machinesDown, options),
);

/** A call that just began. */
export const Start = after([]);

/** A whole site is down: a critical rule, a P1, and what is still to ask. */
export const UnderWay = after([
  { type: 'ANSWER_GIVEN', id: 'caller', value: { name: 'Léa Martin' } },
  { type: 'ANSWER_GIVEN', id: 'symptom', value: 'Plus de réseau sur toute la plateforme' },
  { type: 'ANSWER_GIVEN', id: 'scope', value: 'site' },
  { type: 'ANSWER_GIVEN', id: 'blocked', value: true },
]);

/** Everything required is settled: the ticket may be sent. */
export const Ready = after([], readySession);

/** The script ends the interview: payroll is another desk's. */
export const Ending = after([{ type: 'ANSWER_GIVEN', id: 'category', value: 'payroll' }]);

/** The ticket was taken. */
export const Delivered = after([{ type: 'TICKET_SENT' }], readySession);

/** The whole step on one page, in the middle of it. */
export const WholeStep: StoryObj = {
  render: (_args, { globals }) => {
    const session = fixtureSession({ locale: String(globals['locale'] ?? 'fr') });
    session.send({ type: 'ANSWER_GIVEN', id: 'symptom', value: 'lent' });
    session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'team' });
    session.send({ type: 'ANSWER_GIVEN', id: 'affectedUsers', value: 500 });
    session.send({ type: 'QUESTION_OPENED', id: 'category' });
    return html`<filrouge-agent density="step" .session=${session} .clock=${clock}></filrouge-agent>`;
  },
};

/** Less room between things. */
export const Compact: StoryObj = {
  render: (_args, { globals }) =>
    html`<filrouge-agent
      spacing="compact"
      .locale=${String(globals['locale'] ?? 'fr')}
      .scenario=${fixtureScenario}
      .clock=${clockAt('2026-11-12T09:00:00Z')}
    ></filrouge-agent>`,
};

/** Data of the page do not fit the script: the call goes on. */
export const WithProblem: StoryObj = {
  render: (_args, { globals }) =>
    html`<filrouge-agent
      .locale=${String(globals['locale'] ?? 'fr')}
      .context=${{ vip: 'perhaps' }}
      .scenario=${fixtureScenario}
    ></filrouge-agent>`,
};

/** The script has mistakes: all of them, not a blank. */
export const BrokenScenario: StoryObj = {
  render: (_args, { globals }) =>
    html`<filrouge-agent
      .locale=${String(globals['locale'] ?? 'fr')}
      .scenario=${{ ...fixtureScenario, client: { name: 'Acme' }, sla: { P1: { respond: 'soon', resolve: 'PT1H' } } }}
    ></filrouge-agent>`,
};

/** A desk with a catalog: first of all, whose call is it? */
export const Catalog: StoryObj = {
  render: (_args, { globals }) =>
    html`<filrouge-agent
      .locale=${String(globals['locale'] ?? 'fr')}
      .catalog=${fixtureCatalog(500)}
      .clock=${clock}
    ></filrouge-agent>`,
};

/** A desk with a catalog and a call under way: the way to another call, and to another client. */
export const CatalogAndCall: StoryObj = {
  render: (_args, { globals }) => {
    const locale = String(globals['locale'] ?? 'fr');
    return html`<filrouge-agent
      .locale=${locale}
      .catalog=${fixtureCatalog(500)}
      .session=${readySession({ locale })}
      .clock=${clock}
    ></filrouge-agent>`;
  },
};
