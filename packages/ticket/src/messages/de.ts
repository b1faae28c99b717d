import type { Messages } from './messages.js';

/** Deutsch. */
export const de: Messages = {
  locale: 'de',
  direction: 'ltr',
  colon: ':',
  nothing: '(nichts)',
  labels: {
    outcome: 'Ergebnis',
    impact: 'Auswirkung',
    urgency: 'Dringlichkeit',
    ruledReasons: 'Gründe der Regeln',
    respondBy: 'Erste Reaktion fällig',
    resolveBy: 'Lösung fällig',
    escalation: 'Geht an',
    name: 'Name',
    phone: 'Telefon',
    email: 'E-Mail',
    reference: 'Referenz',
  },
  headings: {
    requester: 'Anrufer',
    otherAnswers: 'Weitere Antworten',
    unknowns: 'Was der Anrufer nicht weiß',
    skipped: 'Übersprungen',
    tried: 'Bereits versucht',
    assistance: 'Fernhilfe',
    instructions: 'Bestätigte Vorgaben',
    notes: 'Notizen',
  },
  impacts: { high: 'hoch', medium: 'mittel', low: 'gering' },
  urgencies: { high: 'hoch', medium: 'mittel', low: 'gering' },
  outcomes: {
    qualified: 'aufgenommen',
    resolved: 'während des Anrufs gelöst',
    redirected: 'weiterverwiesen',
    linked: 'Teil einer bekannten Störung',
    abandoned: 'Anruf abgebrochen',
    unfit: 'kein Skript passte',
  },
  articleOutcomes: { solved: 'hat es gelöst', didNotHelp: 'hat nicht geholfen', outdated: 'Artikel veraltet' },
  quoted: (words) => `„${words}“`,
  overridden: (from) => `vom Bearbeiter gewählt, nach den Regeln ${from}`,
  stepsDone: (steps) => `erledigt: ${steps.join('; ')}`,
  moment: ({ weekday, day, month, year, hour, minute }) =>
    `${weekday}, ${day}. ${month} ${year}, ${hour}:${minute} Uhr`,
};
