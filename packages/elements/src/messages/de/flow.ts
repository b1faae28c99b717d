import type { flow as english } from '../en/flow.js';
import { plural } from '../plural.js';

/** Words of the picture of a scenario. */
export const flow: typeof english = {
  direction: 'ltr',
  label: (title) => `Ablaufbild von ${title}`,
  counts: (steps, questions) =>
    `${steps} ${plural('de', steps, { one: 'Schritt', other: 'Schritte' })}, ${questions} ${plural('de', questions, { one: 'Frage', other: 'Fragen' })}`,
  unfold: 'Alles aufklappen',
  fold: 'Alles zuklappen',
  save: 'Als SVG speichern',
  states: {
    current: 'jetzt gestellt',
    answered: 'beantwortet',
    onPath: 'auf dem Weg',
    pending: 'kann noch kommen',
    off: 'trifft zurzeit nicht zu',
  },
};
