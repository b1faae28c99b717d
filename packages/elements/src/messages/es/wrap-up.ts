import type { wrapUp as english } from '../en/wrap-up.js';

/** Words of what is left to do once a call is over. */
export const wrapUp: typeof english = {
  heading: 'Después de la llamada',
  time: 'Tiempo desde el final de la llamada',
  within: (time, limit) => `${time} de ${limit}`,
  past: (time, over) => `${time}, ${over} más de lo previsto`,
  ticketNote: 'Nota para el ticket (opcional)',
  callNote: 'Nota sobre la llamada (opcional)',
  done: 'Listo',
  noteGivenIn: (time) => `Nota entregada tras ${time}`,
  doneIn: (time) => `Terminado tras ${time}`,
};
