import type { Messages } from '../messages.js';

/** Words of the question, its controls and its end panels. */
export const question: Messages['question'] = {
  required: 'obligatoire',
  say: 'À dire',
  openQuote: '«\u00a0',
  closeQuote: '\u00a0»',
  inLanguage: (language) => `en ${language}`,
  askFurther: 'Relancer',
  levels: { error: 'Erreur', warning: 'À vérifier', info: 'À noter' },

  unknown: 'Ne sait pas',
  unknownReason: 'Pourquoi\u00a0? (facultatif)',
  unknownNoted: (label) => `${label}\u00a0: l’appelant ne sait pas.`,
  skip: 'Passer',
  back: 'Retour',
  next: 'Suivant',
  clear: 'Effacer',
  confirm: 'Toujours exact',

  provenance: {
    asked: 'Demandé',
    volunteered: 'Dit spontanément',
    prefilled: 'Prérempli',
    unknown: 'Ne sait pas',
    skipped: 'Passée',
  },
  needsReview: 'Une réponse précédente a changé\u00a0: celle-ci est-elle toujours exacte\u00a0?',
  neverStored: 'Jamais enregistré',
  sensitive: 'Sensible',

  yes: 'Oui',
  no: 'Non',
  yesLetters: 'oy',
  noLetters: 'n',
  filterOptions: 'Taper pour chercher',
  noMatch: 'Aucune option ne contient ces mots.',
  moreMatches: (count) => `${String(count)} de plus\u00a0: précisez pour réduire la liste.`,
  optionCount: (shown, total) => `${String(shown)} sur ${String(total)}`,
  dateLetters: { day: 'jj', month: 'mm', year: 'aaaa' },
  pickDate: 'Choisir dans un calendrier',
  personName: 'Nom',
  personPhone: 'Téléphone',
  personEmail: 'E-mail',

  endHeading: 'L’entretien s’arrête ici',
  outcomes: {
    qualified: 'Ticket',
    resolved: 'Résolu',
    redirected: 'Réorienté',
    linked: 'Rattaché à un incident connu',
    abandoned: 'Abandonné',
    unfit: 'Script inadapté',
  },
  allAsked: 'Toutes les questions sont traitées',
  allAskedHelp: 'Relisez le ticket, puis envoyez-le.',
  backToLast: 'Revenir à la dernière question',
};
