import type { Messages } from '../messages.js';

/** Words of the question, its controls and the end panel. */
export const question: Messages['question'] = {
  saySection: 'À dire à l’appelant',
};
