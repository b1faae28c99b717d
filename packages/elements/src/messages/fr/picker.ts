import type { picker as english } from '../en/picker.js';
import { plural } from '../plural.js';

const answers = (count: number) => `${count} ${plural('fr', count, { one: 'réponse', other: 'réponses' })}`;

/** French. */
export const picker: typeof english = {
  heading: 'Quel client\u202f?',
  changeHeading: (client) => `Pas ${client}\u202f? Quel client est-ce\u202f?`,
  label: 'Chercher un client',
  placeholder: 'Client, numéro appelé, sujet…',
  listLabel: 'Clients et scripts',
  loading: 'Chargement de la liste des clients…',
  opening: (client) => `Ouverture de ${client}…`,
  noResult: 'Aucun client ne contient ces mots.',
  results: (count) => `${count} ${plural('fr', count, { one: 'résultat', other: 'résultats' })}`,
  leftOut: (count) =>
    `${count} ${plural('fr', count, { one: 'entrée a une erreur', other: 'entrées ont des erreurs' })}\u202f: hors de la liste`,
  calls: 'Appels en cours',
  another: 'Autre appel',
  change: 'Changer de client',
  close: 'Fermer',
  phases: {
    interviewing: '',
    reviewing: '',
    parked: 'en attente',
    delivering: 'en cours d’envoi',
    delivered: 'envoyé',
    queued: 'gardé pour envoi',
    refused: 'non envoyé',
    abandoned: 'terminé',
  },
  foreign: (sign, client, own) => `${sign} est de ${client}. Cet appel est pour ${own}.`,
  changeTo: (client) => `Passer à ${client}`,
  isRight: (client) => `C’est bien ${client}`,
  confirmHeading: (client) => `Passer cet appel à ${client}\u202f?`,
  kept: (count) => `${answers(count)} ${plural('fr', count, { one: 'suit', other: 'suivent' })}`,
  lost: (count) =>
    `${answers(count)} non ${plural('fr', count, { one: 'demandée', other: 'demandées' })} là-bas, ${plural('fr', count, { one: 'laissée', other: 'laissées' })} de côté\u202f:`,
  line: (name) => `${name}\u202f: `,
  priority: 'Priorité',
  group: 'Va à',
  none: 'inconnu',
  becomes: 'devient',
  same: 'inchangé',
  missing: (count) =>
    `${count} ${plural('fr', count, { one: 'point obligatoire ouvert', other: 'points obligatoires ouverts' })}`,
  rules: 'Consignes de ce client',
  asAnother: 'Prendre comme autre appel',
  cancel: 'Annuler',
  moved: (client, kept) =>
    `L’appel est maintenant pour ${client}. ${answers(kept)} ${plural('fr', kept, { one: 'gardée', other: 'gardées' })}.`,
  opened: (client) => `Appel pour ${client}.`,
  resumed: (client) => `Retour à l’appel pour ${client}.`,
};
