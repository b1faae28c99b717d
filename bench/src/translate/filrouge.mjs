import { literal } from './condition.mjs';

const types = { single: 'choice', text: 'text', number: 'integer', boolean: 'yesNo', multi: 'choices' };
/** As many as an author puts into one step. */
const authorsStep = 10;

/** A scenario: steps of ten questions one at a time, one step of them all on one page. */
export function filrouge({ id, title, questions }, mode) {
  const stepSize = mode === 'step' ? authorsStep : Math.max(1, questions.length);
  const count = Math.ceil(questions.length / stepSize);
  return {
    format: 1,
    id,
    version: '1.0.0',
    locales: ['fr'],
    title,
    client: { id: 'bench', name: 'Bench' },
    steps: Array.from({ length: count }, (_, step) => ({
      id: `step-${step + 1}`,
      title: `Étape ${step + 1}`,
      items: questions.slice(step * stepSize, (step + 1) * stepSize).map(item),
    })),
    ticket: { title: 'Appel' },
  };
}

function item({ id, type, title, help, required, choices, min, max, when }) {
  return {
    type: types[type],
    id,
    label: title,
    ...(help && { help }),
    ...(required && { required }),
    ...(choices && { options: choices.map(({ value, text }) => ({ value, label: text })) }),
    ...(type === 'number' && { min, max }),
    ...(when && { when: `${when.q} ${when.op === 'eq' ? '==' : '>'} ${literal(when.value)}` }),
  };
}
