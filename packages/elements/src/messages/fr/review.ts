import { ended } from '../ended.js';
import type { review as english } from '../en/review.js';

/** The same in French. */
export const review: typeof english = {
  heading: (count) => `À revoir (${String(count)})`,
  because: (cause) => `car « ${cause} » a changé`,
  told: (labels, cause) => `À revoir : ${labels}${cause === '' ? '' : `, car « ${cause} » a changé`}.`,
  confirmOf: (label) => `${label} : toujours exact`,
  left: 'À reprendre :',
  leftTold: (label) => `À reprendre plus tard : ${ended(label)}`,
  changeHere: (label) => `Modifier ici : ${label}`,
  done: 'Terminé',
  showAnswers: (step) => `Réponses de ${step}`,
};
