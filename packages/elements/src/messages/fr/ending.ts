import type { Messages } from '../messages.js';

/** Words of the panel that ends a call otherwise than by its ordinary ticket. */
export const ending: Messages['ending'] = {
  open: 'Terminer autrement',
  heading: 'Comment l’appel se termine-t-il\u00a0?',
  ways: {
    resolved: 'Résolu pendant l’appel',
    redirected: 'Réorienté',
    linked: 'Rattaché à un incident connu',
    unfit: 'Le script ne convient pas',
    abandoned: 'Appel interrompu',
  },
  noTicket: 'sans ticket',
  reasons: {
    resolved: 'Qu’est-ce qui a résolu le problème\u00a0? (facultatif)',
    redirected: 'Réorienté vers qui\u00a0? (facultatif)',
    linked: 'Rattaché à quel incident\u00a0? (facultatif)',
    unfit: 'En quoi le script ne convient-il pas\u00a0?',
    abandoned: 'Pourquoi l’appel est-il interrompu\u00a0?',
  },
  reasonMissing: 'Indiquez le motif\u00a0: rien d’autre ne le dira.',
  end: 'Terminer l’appel',
  endAndSend: 'Terminer et envoyer',
  cancel: 'Annuler',
};
