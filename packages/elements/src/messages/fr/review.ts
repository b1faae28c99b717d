import { ended } from '../ended.js';
import type { review as english } from '../en/review.js';

/** The same in French. */
export const review: typeof english = {
  heading: (count) => `À revoir (${String(count)})`,
  because: (cause) => `car «\u202f${cause}\u202f» a changé`,
  told: (labels, cause) => `À revoir\u202f: ${labels}${cause === '' ? '' : `, car «\u202f${cause}\u202f» a changé`}.`,
  confirmOf: (label) => `${label}\u202f: toujours exact`,
  left: 'À reprendre\u202f:',
  leftTold: (label) => `À reprendre plus tard\u202f: ${ended(label)}`,
  changeHere: (label) => `Modifier ici\u202f: ${label}`,
  done: 'Terminé',
  showAnswers: (step) => `Réponses de ${step}`,
};
