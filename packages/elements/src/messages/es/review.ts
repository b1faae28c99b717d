import { ended } from '../ended.js';
import type { review as english } from '../en/review.js';

/** The same in Spanish. */
export const review: typeof english = {
  heading: (count) => `Por revisar (${String(count)})`,
  because: (cause) => `porque cambió «${cause}»`,
  told: (labels, cause) => `Por revisar: ${labels}${cause === '' ? '' : `, porque cambió «${cause}»`}.`,
  confirmOf: (label) => `${label}: sigue siendo correcto`,
  left: 'Para después:',
  leftTold: (label) => `Queda para después: ${ended(label)}`,
  changeHere: (label) => `Cambiar aquí: ${label}`,
  done: 'Listo',
  showAnswers: (step) => `Respuestas de ${step}`,
};
