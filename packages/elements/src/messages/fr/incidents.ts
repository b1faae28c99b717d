import type { incidents as english } from '../en/incidents.js';
import { plural } from '../plural.js';

/** Words of known incidents; loaded with what shows them. */
export const incidents: typeof english = {
  heading: 'Incidents connus',
  open: 'Incident connu',
  since: (time) => `ouvert depuis ${time}`,
  calls: (count) => `${count} ${plural('fr', count, { one: 'appel', other: 'appels' })}`,
  fits: (reasons) => `Correspond\u202f: ${reasons}`,
  sameCategory: 'même catégorie',
  link: 'Rattacher l’appel',
  notThis: 'Ce n’est pas cela',
  seeIt: 'Le voir',
  newTab: '(nouvel onglet)',
  linkedTo: (id) => `Cet appel est rattaché à ${id}`,
  sendHint: 'Pas de nouveau ticket à qualifier\u202f: envoyez tel quel.',
  undo: 'Annuler',
  saidFound: (title) => `Incident connu\u202f: ${title}.`,
  saidLinked: (id) => `Rattaché à ${id}. L’appel peut être envoyé tel quel.`,
  saidUndone: 'Plus rattaché. Les questions continuent.',
  without: (sources) => `Incidents connus\u202f: pas de réponse de ${sources}. L’appel continue.`,
  unreachable: 'Les incidents connus ne peuvent pas être consultés. L’appel continue.',
};
