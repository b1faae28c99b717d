import type { CatalogClient } from '@filrouge/scenario';

/** Sizes of the catalog: the clients of the examples, or those of a large desk. */
export const catalogSizes = ['own', 'many'] as const;
/** A size of the catalog. */
export type CatalogSize = (typeof catalogSizes)[number];

/** How many clients a large desk answers for, those with a script of their own included. */
export const manyClients = 500;

/** A trade: what its companies are called, their colour, and what their callers ask for. */
interface Trade {
  readonly kind: string;
  readonly color: string;
  readonly topics: readonly string[];
}

const trades: readonly Trade[] = [
  { kind: 'Transports', color: '#8f4a1d', topics: ['tournée', 'camion', 'delivery'] },
  { kind: 'Cabinet', color: '#4d6b1d', topics: ['agenda', 'dossier', 'calendar'] },
  { kind: 'Ateliers', color: '#6b1d4d', topics: ['machine', 'atelier', 'workshop'] },
  { kind: 'Laboratoire', color: '#1d6b63', topics: ['analyse', 'résultat', 'sample'] },
  { kind: 'Librairie', color: '#5b3fa0', topics: ['caisse', 'commande', 'till'] },
  { kind: 'Brasserie', color: '#94561d', topics: ['caisse', 'réservation', 'booking'] },
  { kind: 'Pépinières', color: '#2f6b2f', topics: ['stock', 'serre', 'greenhouse'] },
  { kind: 'Studio', color: '#a03f6b', topics: ['rendu', 'licence', 'rendering'] },
];
const beginnings = ['Arde', 'Belle', 'Corva', 'Drome', 'Estre', 'Fonta', 'Gardi', 'Haute'];
const endings = ['lune', 'mont', 'rive', 'sel', 'val', 'vigne', 'bois', 'ciel'];

/** Invented clients, the same each time; their scripts are `scenarioFor` of their place in the list. */
export function inventedClients(count: number): readonly CatalogClient[] {
  return Array.from({ length: count }, (_, index) => clientAt(index));
}

/** The script of an invented client, as JSON; undefined for what is no address of one. */
export function inventedScenario(url: string): object | undefined {
  const number = /^many\/(\d+)\/scenario\.json$/.exec(url)?.[1];
  return number === undefined || Number(number) >= manyClients ? undefined : scenarioFor(clientAt(Number(number)));
}

function clientAt(index: number): CatalogClient {
  const trade = trades[index % trades.length] ?? { kind: '', color: '#444444', topics: [] };
  const place = Math.floor(index / trades.length);
  const name = `${beginnings[Math.floor(place / endings.length) % beginnings.length] ?? ''}${endings[place % endings.length] ?? ''}`;
  const slug = `${trade.kind} ${name}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(' ', '-');
  return {
    id: slug,
    name: `${trade.kind} ${name}`,
    aliases: [],
    color: trade.color,
    lines: [`+33 1 99 00 ${String(60 + Math.floor(index / 100))} ${String(index % 100).padStart(2, '0')}`],
    emailDomains: [`${slug}.example`],
    phones: [],
    scenarios: [
      {
        url: `many/${String(index)}/scenario.json`,
        title: { fr: 'Demande courante', en: 'General request' },
        topics: [...trade.topics],
      },
    ],
  };
}

const scenarioFor = ({ id, name, color, emailDomains }: CatalogClient): object => ({
  format: 1,
  id: `${id}-request`,
  version: '1.0.0',
  locales: ['fr', 'en'],
  title: { fr: 'Demande courante', en: 'General request' },
  client: { id, name, color, emailDomains, timeZone: 'Europe/Paris' },
  steps: [
    {
      id: 'request',
      title: { fr: 'Demande', en: 'Request' },
      items: [
        {
          type: 'person',
          id: 'caller',
          label: { fr: 'Appelant', en: 'Caller' },
          say: { fr: 'À qui ai-je l’honneur ?', en: 'Who am I speaking to?' },
          required: true,
        },
        {
          type: 'longText',
          id: 'symptom',
          label: { fr: 'Demande', en: 'Request' },
          say: { fr: 'Que puis-je faire pour vous ?', en: 'What can I do for you?' },
          required: true,
        },
        {
          type: 'yesNo',
          id: 'blocked',
          label: { fr: 'Travail arrêté', en: 'Work is stopped' },
          say: { fr: 'Le travail est-il arrêté ?', en: 'Is work at a standstill?' },
          required: true,
        },
      ],
    },
  ],
  priority: {
    impact: [{ is: 'low' }],
    urgency: [
      { when: 'blocked', is: 'high', because: { fr: 'Le travail est arrêté', en: 'Work is stopped' } },
      { is: 'medium' },
    ],
    matrix: {
      high: { high: 'P1', medium: 'P2', low: 'P3' },
      medium: { high: 'P2', medium: 'P3', low: 'P4' },
      low: { high: 'P3', medium: 'P4', low: 'P4' },
    },
  },
  ticket: { title: '{{ symptom }}' },
});
