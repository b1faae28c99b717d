import type { Session } from '@filrouge/engine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answeredSession, siteDown } from '../testing/answered-session.js';
import './steps.define.js';

const meta: Meta = { title: 'Elements/Steps', component: 'filrouge-steps' };
export default meta;

/** The outline of a call, in the language of the toolbar. */
function of(callIn: (locale: string) => Session): StoryObj {
  return {
    render: (_args, { globals }) =>
      html`<filrouge-steps .session=${callIn(String(globals['locale'] ?? 'fr'))}></filrouge-steps>`,
  };
}

/** A call that just began. */
export const Start = of((locale) => answeredSession({}, { locale }));

/** Some answers given in any order; one is not known. */
export const UnderWay = of((locale) => {
  const session = answeredSession({ caller: { name: 'Léa Martin' }, category: 'network', scope: 'team' }, { locale });
  session.send({ type: 'ANSWER_UNKNOWN', id: 'symptom' });
  return session;
});

/** An answer changed, and what rests on it is to be reviewed. */
export const ToReview = of((locale) => {
  const session = answeredSession({ ...siteDown, scope: 'team', affectedUsers: 12 }, { locale });
  session.send({ type: 'ANSWER_GIVEN', id: 'category', value: 'workstation' });
  session.send({ type: 'QUESTION_OPENED', id: 'blocked' });
  return session;
});

/** An answer that left the path with its question: kept, not counted. */
export const SetAside = of((locale) => {
  const session = answeredSession({ scope: 'team', affectedUsers: 12, loss: 3 }, { locale });
  session.send({ type: 'ANSWER_GIVEN', id: 'scope', value: 'me' });
  return session;
});

/** The call is over: nothing can be opened. */
export const Over = of((locale) => {
  const session = answeredSession(siteDown, { locale });
  session.send({ type: 'CALL_ABANDONED', reason: 'Ligne coupée' });
  return session;
});
