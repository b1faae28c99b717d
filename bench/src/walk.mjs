/** Which answers are given to a script, in which order. */
import { chainLength, visibleIds } from './script.mjs';

const showing = { single: 'v1', number: 25, boolean: true };
const hiding = { single: 'v0', number: 5, boolean: false };

/** Questions that conditions read, each with an answer that shows its dependents and one that hides them. */
export function probes({ questions }) {
  const dependents = new Map();
  for (const { id, when } of questions) if (when) dependents.set(when.q, [...(dependents.get(when.q) ?? []), id]);
  return questions
    .filter(({ id }) => dependents.has(id))
    .map(({ id, type }) => ({
      id,
      type,
      on: showing[type],
      off: hiding[type],
      deps: dependents.get(id),
    }));
}

/** The answer a question gets when a script is walked from start to end; rounds differ. */
export function walkAnswer({ id, type }, round = 0) {
  const turn = Number(id.slice(1)) + round;
  switch (type) {
    case 'single':
      return turn % 2 ? 'v1' : 'v0';
    case 'number':
      return turn % 2 ? 25 : 5;
    case 'boolean':
      return true;
    case 'multi':
      return [`v${round % 5}`];
    default:
      return `reponse ${turn}`;
  }
}

/** The first steps of a walk: each question with its answer and the question expected next. */
export function walkOf(script, most) {
  const { questions } = script;
  const answers = {};
  const steps = [];
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  let question = questions[0];
  while (question && steps.length < most) {
    const { id, type } = question;
    const value = walkAnswer(question);
    answers[id] = value;
    const shown = new Set(visibleIds(script, answers));
    const next = questions.slice(places.get(id) + 1).find((other) => shown.has(other.id));
    if (!next) break;
    steps.push({ id, type, value, next: next.id });
    question = next;
  }
  return steps;
}

/** Answers to a chained script: some chains answered to their end, and each closed again at its first question. */
export function chainAnswers({ questions }, chains) {
  const heads = spread(
    questions.filter((_, place) => place % chainLength === 0).map((_, chain) => chain * chainLength),
    chains,
  );
  return heads.flatMap((head) => {
    const chain = questions.slice(head, head + chainLength);
    return [...chain.map(({ id }) => ({ id, value: true })), { id: questions[head].id, value: false }];
  });
}

/** At most so many of a list, evenly. */
export function spread(list, most) {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, place) => list[Math.floor((place * list.length) / most)]);
}
