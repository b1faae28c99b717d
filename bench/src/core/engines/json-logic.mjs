import { LogicEngine } from 'json-logic-engine';

/** Conditions as compiled JsonLogic, all of them decided at every answer: what a page gets without an index. */
export const createEngine = () => ({
  label: 'json-logic-engine 5.0.7, compiled, all conditions',
  hiddenAnswersCount: true,
  prepare: ({ questions }) =>
    JSON.stringify(
      questions
        .filter(({ when }) => when)
        .map(({ id, when }) => ({ id, rule: { [when.op === 'eq' ? '===' : '>']: [{ var: when.q }, when.value] } })),
    ),
  load: (text) => {
    const engine = new LogicEngine();
    const rules = JSON.parse(text).map(({ id, rule }) => ({ id, holds: engine.build(rule) }));
    return { rules, answers: {}, shown: new Map(rules.map(({ id }) => [id, false])) };
  },
  answer: ({ rules, answers, shown }, id, value) => {
    answers[id] = value;
    for (const rule of rules) shown.set(rule.id, Boolean(rule.holds(answers)));
  },
  visible: ({ shown }, id) => shown.get(id) ?? true,
});
