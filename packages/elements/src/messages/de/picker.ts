import type { picker as english } from '../en/picker.js';
import { plural } from '../plural.js';

const answers = (count: number) => `${count} ${plural('de', count, { one: 'Antwort', other: 'Antworten' })}`;

/** German. */
export const picker: typeof english = {
  heading: 'Welcher Kunde?',
  changeHeading: (client) => `Nicht ${client}? Welcher Kunde ist es?`,
  label: 'Kunden suchen',
  placeholder: 'Kunde, angerufene Nummer, Thema…',
  listLabel: 'Kunden und Skripte',
  loading: 'Kundenliste wird geladen…',
  opening: (client) => `${client} wird geöffnet…`,
  noResult: 'Kein Kunde enthält diese Wörter.',
  results: (count) => `${count} Treffer`,
  leftOut: (count) =>
    `${count} ${plural('de', count, { one: 'Eintrag hat einen Fehler', other: 'Einträge haben Fehler' })}: nicht in der Liste`,
  calls: 'Offene Anrufe',
  another: 'Weiterer Anruf',
  change: 'Kunden wechseln',
  close: 'Schließen',
  phases: {
    interviewing: '',
    reviewing: '',
    parked: 'geparkt',
    delivering: 'wird gesendet',
    delivered: 'gesendet',
    queued: 'zum Senden aufgehoben',
    refused: 'nicht gesendet',
    abandoned: 'beendet',
  },
  foreign: (sign, client, own) => `${sign} gehört zu ${client}. Dieser Anruf ist für ${own}.`,
  changeTo: (client) => `Zu ${client} wechseln`,
  isRight: (client) => `${client} stimmt`,
  confirmHeading: (client) => `Diesen Anruf auf ${client} umstellen?`,
  kept: (count) => `${answers(count)} ${plural('de', count, { one: 'wird', other: 'werden' })} übernommen`,
  lost: (count) =>
    `${answers(count)} dort nicht gefragt, ${plural('de', count, { one: 'bleibt', other: 'bleiben' })} weg:`,
  line: (name) => `${name}: `,
  priority: 'Priorität',
  group: 'Geht an',
  none: 'nicht bekannt',
  becomes: 'wird',
  same: 'bleibt',
  missing: (count) => `${count} ${plural('de', count, { one: 'Pflichtangabe', other: 'Pflichtangaben' })} offen`,
  rules: 'Vorgaben dieses Kunden',
  asAnother: 'Als weiteren Anruf annehmen',
  cancel: 'Abbrechen',
  moved: (client, kept) => `Der Anruf ist jetzt für ${client}. ${answers(kept)} übernommen.`,
  opened: (client) => `Anruf für ${client}.`,
  resumed: (client) => `Zurück zum Anruf für ${client}.`,
};
