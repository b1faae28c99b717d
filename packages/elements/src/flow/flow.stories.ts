import type { Session } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answeredSession } from '../testing/answered-session.js';
import { fixtureScenario } from '../testing/fixture-scenario.js';
import { fixtureSession, parsedScenario } from '../testing/fixture-session.js';
import { longScenario } from '../testing/long-scenario.js';
import './flow.define.js';

const meta: Meta = { title: 'Elements/Flow', component: 'filrouge-flow' };
export default meta;

const localeOf = ({ locale }: Readonly<Record<string, unknown>>) => (typeof locale === 'string' ? locale : 'fr');

/** A scenario as its author sees it. */
export const Scenario: StoryObj = {
  render: (_args, { globals }) =>
    html`<filrouge-flow .scenario=${parsedScenario(fixtureScenario)} locale=${localeOf(globals)}></filrouge-flow>`,
};

/** With a call, the path it takes. */
function during(callIn: (locale: string) => Session): StoryObj {
  return {
    render: (_args, { globals }) => html`<filrouge-flow .session=${callIn(localeOf(globals))}></filrouge-flow>`,
  };
}

/** A call that just began: everything is still open. */
export const Start = during((locale) => fixtureSession({ locale }));

/** A call under way: answered, asked now, what may still come and what does not apply. */
export const UnderWay = during((locale) => {
  const session = answeredSession({ caller: { name: 'Léa Martin' }, category: 'network', scope: 'team' }, { locale });
  session.send({ type: 'QUESTION_OPENED', id: 'affectedUsers' });
  return session;
});

/** A thousand questions: it starts with its steps. */
export const Long: StoryObj = {
  render: () => html`<filrouge-flow .scenario=${parsedScenario(longScenario(1000))} locale="en"></filrouge-flow>`,
};
