import { fixtureScenario } from './fixture-scenario.js';

/** Another client's scenario: it shares some questions with the fixture scenario, and judges otherwise. */
export const valbrumeScenario = {
  format: 1,
  id: 'valbrume-support',
  version: '1.0.0',
  locales: ['fr', 'en'],
  title: { fr: 'Support des postes de soins', en: 'Care station support' },
  client: { id: 'valbrume', name: 'Clinique Valbrume', color: '#8a3ffc', timeZone: 'Europe/Paris' },
  context: { callerPhone: 'text' },
  instructions: [
    { id: 'no-patient', severity: 'warning', text: { fr: 'Aucun nom de patient.', en: 'No names of patients.' } },
  ],
  steps: [
    {
      id: 'caller',
      title: { fr: 'Appelant', en: 'Caller' },
      items: [
        { type: 'person', id: 'caller', label: { fr: 'Qui appelle ?', en: 'Who is calling?' }, required: true },
        { type: 'text', id: 'ward', label: { fr: 'Service', en: 'Ward' }, required: true },
        { type: 'longText', id: 'symptom', label: { fr: 'Symptôme', en: 'Symptom' }, required: true },
        { type: 'yesNo', id: 'blocked', label: { fr: 'Soins bloqués ?', en: 'Is care at a standstill?' } },
      ],
    },
  ],
  priority: {
    impact: [{ is: 'high' }],
    urgency: [{ when: 'blocked', is: 'high' }, { is: 'medium' }],
    matrix: {
      high: { high: 'P1', medium: 'P2', low: 'P3' },
      medium: { high: 'P2', medium: 'P3', low: 'P4' },
      low: { high: 'P3', medium: 'P4', low: 'P4' },
    },
  },
  escalation: [{ level: 'L2', group: 'biomed' }],
  ticket: { title: '{{ symptom }}' },
};

const urlOf = (scenario: object): string =>
  URL.createObjectURL(new Blob([JSON.stringify(scenario)], { type: 'application/json' }));

/** A catalog of two clients with scenarios, and as many more as are wanted that only fill the list. */
export const fixtureCatalog = (more = 0) => ({
  format: 1,
  locales: ['fr', 'en'],
  clients: [
    {
      id: 'acme',
      name: 'Acme Logistique',
      aliases: ['les entrepôts'],
      color: '#0b6e4f',
      lines: ['+33 1 99 00 20 10'],
      emailDomains: ['acme.example'],
      phones: ['+33 1 99 00 21'],
      scenarios: [{ url: urlOf(fixtureScenario), title: fixtureScenario.title, topics: ['réseau', 'imprimante'] }],
    },
    {
      id: 'valbrume',
      name: 'Clinique Valbrume',
      color: '#8a3ffc',
      lines: ['+33 1 99 00 40 10'],
      emailDomains: ['valbrume.example'],
      phones: ['+33 1 99 00 41'],
      scenarios: [{ url: urlOf(valbrumeScenario), title: valbrumeScenario.title, topics: ['scanner', 'perfusion'] }],
    },
    ...Array.from({ length: more }, (_, index) => ({
      id: `filler-${String(index)}`,
      name: `Société ${String(index)}`,
      scenarios: [{ url: 'missing.json', title: 'Support' }],
    })),
  ],
});
