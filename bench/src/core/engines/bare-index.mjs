/** The floor: no library, a hand-written index of who reads whom. */
import { holds } from '../../script.mjs';

export const createEngine = () => ({
  label: 'bare dependency index',
  prepare: (script) => JSON.stringify(script),
  load: (text) => {
    const { questions } = JSON.parse(text);
    const readers = new Map();
    for (const question of questions)
      if (question.when) readers.set(question.when.q, [...(readers.get(question.when.q) ?? []), question]);
    return { readers, answers: {}, shown: new Map(questions.map(({ id, when }) => [id, !when])) };
  },
  answer: (state, id, value) => {
    state.answers[id] = value;
    settle(state, id);
  },
  visible: ({ shown }, id) => shown.get(id),
});

/** Those that read the question, and on from those that came or went. */
function settle({ readers, answers, shown }, id) {
  const waiting = [id];
  for (let read = waiting.pop(); read !== undefined; read = waiting.pop()) {
    const counted = shown.get(read) ? answers : {};
    for (const question of readers.get(read) ?? []) {
      const isShown = holds(question.when, counted);
      if (shown.get(question.id) === isShown) continue;
      shown.set(question.id, isShown);
      waiting.push(question.id);
    }
  }
}
