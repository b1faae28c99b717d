import type { AnnouncedCall } from './call.js';

/** A software company's customers: each has a plan and a workspace. */
export const saasCalls: readonly AnnouncedCall[] = [
  {
    id: 'single-sign-on',
    client: 'saas',
    caller: { name: 'Julien Carrère', number: '+33 1 99 00 55 18', isPerson: true },
    isVip: true,
    language: 'fr',
    waitedSeconds: 56,
    part: {
      says: {
        fr: 'Depuis neuf heures, plus personne chez nous n’entre avec le compte d’entreprise. Les feuilles de temps doivent être closes ce soir, quarante personnes attendent.',
        en: 'Since nine this morning nobody here can get in with the company account. Timesheets must be closed tonight, forty people are waiting.',
      },
      knows: {
        fr: 'Administrateur. La page dit « réponse non reconnue », code SSO-4012. À chaque fois, dans tous les navigateurs. Accès à l’espace accepté, réponse par téléphone.',
        en: 'An administrator. The page says “response not recognised”, code SSO-4012. Every time, in every browser. Access to the workspace is fine, reply by phone.',
      },
    },
    record: {
      callerEmail: 'julien.carrere@atelier-brume.example',
      account: 'atelier-brume',
      plan: 'enterprise',
      openIncident: '',
    },
  },
  {
    id: 'foreign-data',
    client: 'saas',
    caller: { name: 'Priya Raman', number: '+44 20 7946 0182', isPerson: true },
    isVip: false,
    language: 'en',
    waitedSeconds: 140,
    part: {
      says: {
        fr: 'Depuis la mise à jour, ma page de factures montre le nom d’une autre entreprise. J’ai peur qu’ils voient les nôtres aussi.',
        en: 'Since the update my invoices page has been showing another company’s name. I am afraid they can see ours as well.',
      },
      knows: {
        fr: 'Propriétaire de l’espace. Elle voit les données d’un autre, sur Chrome. Accès à l’espace accepté, réponse par e-mail.',
        en: 'Owner of the workspace. She sees someone else’s data, in Chrome. Access to the workspace is fine, reply by e-mail.',
      },
    },
    record: {
      callerEmail: 'priya@harbourlight.example',
      account: 'harbourlight',
      plan: 'business',
      openIncident: '',
    },
  },
  {
    id: 'export-how-to',
    client: 'saas',
    caller: { name: 'Marta Oliveira', number: '+44 20 7946 0121', isPerson: true },
    isVip: false,
    language: 'en',
    waitedSeconds: 12,
    part: {
      says: {
        fr: 'Je ne trouve pas comment sortir mes feuilles de temps dans un tableur. Rien n’est cassé, je ne sais simplement pas où cliquer.',
        en: 'I cannot find how to get my timesheets into a spreadsheet. Nothing is broken, I just do not know where to click.',
      },
      knows: {
        fr: 'Membre de l’espace. L’article « Exporter les feuilles de temps » répond à sa question.',
        en: 'A member of the workspace. The article “Export timesheets” answers her question.',
      },
    },
    record: {
      callerEmail: 'marta@small-studio.example',
      account: 'small-studio',
      plan: 'free',
      openIncident: '',
    },
  },
];
