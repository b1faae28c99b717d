import { createSession, type Session } from '@filrouge/engine';
import { expect } from '../../../../../testing/index.js';
import { exampleCall } from '../../agent/example-call.harness.js';
import { CallIndex } from '../search/call-index.js';
import type { Offer } from './offer.js';
import { offersOf } from './offers-of.js';

/** What callers say, typed in a hurry, and how the first offer begins. */
const said = {
  'saas fr': {
    safari: 'browser = Safari',
    firefx: 'browser = Firefox',
    'tout le monde': 'scope = Tout l’espace',
    devis: 'module = Factures, devis',
    'mot de passe oublié': 'signInWay = Mot de passe',
    hameçonage: 'securityKind = Faux e-mail',
    'pas pressé': 'deadline = Aucune',
    'débité deux fois': 'billingTopic = Paiement',
    ubuntu: 'os = Linux',
    'rappelez-moi': 'replyBy = Téléphone',
  },
  'saas en': {
    'charged twice': 'billingTopic = Payment',
    kanban: 'module = Projects',
    'locked out': 'requestType = Cannot sign in',
    'my team': 'scope = Some colleagues',
    macbok: 'os = macOS',
    'stolen laptop': 'securityKind = Lost',
    'just me': 'scope = Only the caller',
    invoce: 'requestType = Billing',
  },
  'logistique fr': {
    lesquin: 'site = Lille',
    douchette: 'category = Pistolet',
    étiqueteuse: 'category = Imprimante',
    pistole: 'category = Pistolet',
    resau: 'category = Réseau',
    bourage: 'category = Imprimante',
    ranson: 'category = Sécurité',
    'la souris bouge toute seule': 'securityKind = Quelqu’un',
    strasburg: 'site = Strasbourg',
    toulose: 'site = Toulouse',
    'plus de wifi sur les quais': 'category = Réseau',
  },
  'logistique en': {
    handheld: 'category = Scanner',
    'north warehouse': 'site = Lille',
    printer: 'category = Printer',
    phishing: 'category = Security',
    netwrok: 'category = Site network',
    'harbour dock': 'site = Le Havre',
  },
  'ascenseurs fr': {
    dialyse: 'dependentNow = Soins',
    'monte-charge': 'whichLift = Monte-charge',
    concierge: 'callerRole = Gardien',
    gardein: 'callerRole = Gardien',
    'mon fils': 'medical = Enfant',
    'dans le noir': 'cabinLight = Dans le noir',
    panique: 'medical = Angoisse',
    fumée: 'hazard = Fumée',
  },
  'ascenseurs en': {
    porter: 'callerRole = Caretaker',
    smoke: 'hazard = Smoke',
    panicking: 'medical = Anxious',
    wheelchair: 'medical = Frail',
    'half an hour': 'trappedSince = 15',
  },
  'clinique fr': {
    bloc: 'unit = Bloc',
    réa: 'unit = Réanimation',
    infirmière: 'role = Infirmier',
    pacs: 'app = Visualiseur',
    planté: 'faultKind = Arrêté',
    'badge perdu': 'accessFault = Badge',
    bracelets: 'printKind = Bracelet',
    urgances: 'unit = Urgences',
    chirurgeon: 'role = Médecin',
    'écran noir': 'imagingFault = Ne s’ouvre pas',
    'tout le service': 'scope = Tout le service',
    'demain matin': 'nextCare = Demain',
  },
  'clinique en': {
    nurse: 'role = Nurse',
    surgen: 'role = Doctor',
    crashed: 'faultKind = Stopped',
    wristband: 'printKind = Identity',
    icu: 'unit = Intensive',
    'black screen': 'imagingFault = Does not open',
    'tomorow morning': 'nextCare = Tomorrow',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Names of callers are no slip for a word of the script. */
const names = [
  'baxter',
  'bastide',
  'bernard',
  'brown',
  'durand',
  'imbert',
  'leroy',
  'marchand',
  'mills',
  'parker',
  'shaw',
];

/** The palette in a call of an example, in both languages of it. */
async function paletteOf(place: string): Promise<(typed: string) => readonly Offer[]> {
  const [name = '', locale = ''] = place.split(' ');
  const { scenario } = await exampleCall(name);
  const session: Session = createSession(scenario, { locale, callerLocale: locale });
  const index = new CallIndex(scenario, session.view);
  for (const _step of index.fill());
  return (typed) => offersOf(typed, { session, index });
}

const read = ({ act, questionId, shown }: Offer) =>
  act === 'open' ? `open ${questionId}` : `${questionId} = ${shown?.text ?? ''}`;

describe('what callers of the examples say', () => {
  for (const [place, sayings] of Object.entries(said))
    it(`is meant as it is said, in ${place}`, async () => {
      const offers = await paletteOf(place);

      const firsts = Object.entries(sayings).map(([typed, meant]) => {
        const [first] = offers(typed).map(read);
        return first?.startsWith(meant) ? '' : `${typed}: ${String(first)}, not ${meant}`;
      });

      expect(firsts.filter((mistake) => mistake !== '')).to.deep.equal([]);
    });

  for (const place of Object.keys(said))
    it(`is no option when it is a name, in ${place}`, async () => {
      const offers = await paletteOf(place);

      const taken = names.filter((name) => {
        const [first] = offers(name);
        return first?.act === 'answer' && first.shown?.text !== name;
      });

      expect(taken).to.deep.equal([]);
    });
});
