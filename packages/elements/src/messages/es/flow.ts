import type { flow as english } from '../en/flow.js';
import { plural } from '../plural.js';

/** Words of the picture of a scenario. */
export const flow: typeof english = {
  direction: 'ltr',
  label: (title) => `Esquema de ${title}`,
  counts: (steps, questions) =>
    `${steps} ${plural('es', steps, { one: 'etapa', other: 'etapas' })}, ${questions} ${plural('es', questions, { one: 'pregunta', other: 'preguntas' })}`,
  unfold: 'Desplegar todo',
  fold: 'Plegar todo',
  save: 'Guardar como SVG',
  states: {
    current: 'se pregunta ahora',
    answered: 'respondida',
    onPath: 'en el recorrido',
    pending: 'aún puede llegar',
    off: 'ahora no procede',
  },
};
