import type { Messages } from '../messages.js';

/** Words of the panel that ends a call otherwise than by its ordinary ticket. */
export const ending: Messages['ending'] = {
  open: 'Anders beenden',
  heading: 'Wie endet der Anruf?',
  ways: {
    resolved: 'Während des Anrufs gelöst',
    redirected: 'Weiterverwiesen',
    linked: 'Bekannter Störung zugeordnet',
    unfit: 'Das Skript passt nicht',
    abandoned: 'Anruf abgebrochen',
  },
  noTicket: 'kein Ticket',
  reasons: {
    resolved: 'Was hat es gelöst? (optional)',
    redirected: 'Wohin verwiesen? (optional)',
    linked: 'Welche bekannte Störung? (optional)',
    unfit: 'Warum passt das Skript nicht?',
    abandoned: 'Warum wurde der Anruf abgebrochen?',
  },
  reasonMissing: 'Geben Sie den Grund an: Sonst steht er nirgends.',
  end: 'Anruf beenden',
  endAndSend: 'Beenden und senden',
  cancel: 'Abbrechen',
};
