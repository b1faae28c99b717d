// The peer is what is measured here.
// oxlint-disable-next-line no-restricted-imports
import { createActor } from 'xstate';
import { compile } from '../../../peers/_shared/xstate-nodes.js';

/** XState with one state a question: the obvious way to write a script as a statechart. */
export const createEngine = () => ({
  label: 'xstate, one state a question',
  prepare: (script) => JSON.stringify(script),
  load: (text) => createActor(compile(JSON.parse(text))).start(),
  answer: (actor, id, value) => {
    actor.send({ type: 'ANSWER', id, value });
    actor.send({ type: 'NEXT' });
  },
  at: (actor) => actor.getSnapshot().value,
});
