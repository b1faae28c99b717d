import type { wrapUp as english } from '../en/wrap-up.js';

/** Words of what is left to do once a call is over. */
export const wrapUp: typeof english = {
  heading: 'Nach dem Anruf',
  time: 'Zeit seit dem Ende des Anrufs',
  within: (time, limit) => `${time} von ${limit}`,
  past: (time, over) => `${time}, ${over} länger als vorgesehen`,
  ticketNote: 'Notiz zum Ticket (freiwillig)',
  callNote: 'Notiz zum Anruf (freiwillig)',
  done: 'Fertig',
  noteGivenIn: (time) => `Notiz nach ${time} übergeben`,
  doneIn: (time) => `Fertig nach ${time}`,
};
