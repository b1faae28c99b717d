import type { palette as english } from '../en/palette.js';

/** French. */
export const palette: typeof english = {
  label: 'Que dit l’appelant\u202f?',
  placeholder: 'Un lieu, un nom, un numéro, un jour…',
  listLabel: 'Ce que cela peut vouloir dire',
  missing: 'Encore manquant',
  open: 'Aller à',
  standings: { onPath: '', pending: 'peut encore venir', offPath: 'ne s’applique pas ici' },
  isSet: 'déjà noté',
  replaces: (answer: string) => `au lieu de ${answer}`,
  alias: (alias: string) => `dit «\u202f${alias}\u202f»`,
  results: (count: number) => (count > 1 ? `${String(count)} résultats` : `${String(count)} résultat`),
  noResult: 'Rien ne contient ces mots.',
  noted: (question: string, answer: string) => `${question}\u202f: ${answer}. Noté.`,
  notedAside: (question: string, answer: string) =>
    `${question}\u202f: ${answer}. Gardé tant que cela ne s’applique pas.`,
  cannotOpen: (question: string) => `${question}\u202f: ne s’applique pas ici.`,
  notedHeading: 'Noté',
  keys: { move: 'parcourir', take: 'noter', close: 'fermer' },
  close: 'Fermer',
};
