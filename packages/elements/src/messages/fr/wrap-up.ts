import type { wrapUp as english } from '../en/wrap-up.js';

/** Words of what is left to do once a call is over. */
export const wrapUp: typeof english = {
  heading: 'Après l’appel',
  time: 'Temps depuis la fin de l’appel',
  within: (time, limit) => `${time} sur ${limit}`,
  past: (time, over) => `${time}, ${over} de plus que prévu`,
  ticketNote: 'Note pour le ticket (facultative)',
  callNote: 'Note sur l’appel (facultative)',
  done: 'Terminé',
  noteGivenIn: (time) => `Note transmise au bout de ${time}`,
  doneIn: (time) => `Terminé au bout de ${time}`,
};
