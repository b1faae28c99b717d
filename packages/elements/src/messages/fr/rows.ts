import type { rows as english } from '../en/rows.js';

/** Words of the rows of a repeat. */
export const rows: typeof english = {
  row: 'Ligne',
  actions: 'Actions',
  add: 'En ajouter',
  remove: (name) => `Retirer ${name}`,
  removed: (name) => `${name}\u202f: retiré.`,
  removedHint: (name, keys) => `${name}\u202f: retiré. ${keys} pour revenir en arrière.`,
  restored: (name) => `${name} est de retour, avec ses réponses.`,
  restore: 'Rétablir',
  tooFew: (name) => `${name} reste\u202f: il n’en faut pas moins.`,
  tooMany: 'Il ne peut pas y en avoir davantage.',
};
