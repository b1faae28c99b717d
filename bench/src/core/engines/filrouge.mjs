/** Ours: the scenario parsed and checked, a session, and after each answer the whole view, as an interface reads it. */
import { createSession } from '../../../../packages/engine/dist/index.js';
import { parseScenario } from '../../../../packages/scenario/dist/index.js';
import { filrouge } from '../../translate/filrouge.mjs';

export function createEngine() {
  return {
    label: 'Filrouge',
    prepare: (script) => JSON.stringify(filrouge(script)),
    load: (text) => {
      const parsed = parseScenario(text);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues[0]));
      const session = createSession(parsed.scenario);
      return { session, view: session.view };
    },
    answer: (call, id, value) => {
      const sent = call.session.send({ type: 'ANSWER_GIVEN', id, value });
      if (!sent.ok) throw new Error(JSON.stringify(sent.issues[0]));
      call.view = call.session.view;
    },
    visible: ({ view }, id) => view.steps.some(({ items }) => items.some((item) => item.id === id)),
  };
}
