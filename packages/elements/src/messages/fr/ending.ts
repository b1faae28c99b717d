import type { Messages } from '../messages.js';

/** Words of the panel that ends a call otherwise than by its ordinary ticket. */
export const ending: Messages['ending'] = {
  open: 'Terminer autrement',
  heading: 'Comment l’appel se termine-t-il\u202f?',
  ways: {
    resolved: 'Résolu pendant l’appel',
    redirected: 'Réorienté',
    linked: 'Rattaché à un incident connu',
    unfit: 'Le script ne convient pas',
    abandoned: 'Appel interrompu',
  },
  noTicket: 'sans ticket',
  reasons: {
    resolved: 'Qu’est-ce qui a résolu le problème\u202f? (facultatif)',
    redirected: 'Réorienté vers qui\u202f? (facultatif)',
    linked: 'Rattaché à quel incident\u202f? (facultatif)',
    unfit: 'En quoi le script ne convient-il pas\u202f?',
    abandoned: 'Pourquoi l’appel est-il interrompu\u202f?',
  },
  reasonMissing: 'Indiquez le motif\u202f: rien d’autre ne le dira.',
  end: 'Terminer l’appel',
  endAndSend: 'Terminer et envoyer',
  cancel: 'Annuler',
};
