import type { incidents as english } from '../en/incidents.js';
import { plural } from '../plural.js';

/** German. */
export const incidents: typeof english = {
  heading: 'Bekannte Störungen',
  open: 'Bekannte Störung',
  since: (time) => `offen seit ${time}`,
  calls: (count) => `${count} ${plural('de', count, { one: 'Anruf', other: 'Anrufe' })}`,
  fits: (reasons) => `Passt: ${reasons}`,
  sameCategory: 'gleiche Kategorie',
  link: 'Diesen Anruf zuordnen',
  notThis: 'Nicht diese',
  seeIt: 'Ansehen',
  newTab: '(neuer Tab)',
  linkedTo: (id) => `Dieser Anruf gehört zu ${id}`,
  sendHint: 'Es wird kein neues Ticket aufgenommen: Senden Sie es, wie es ist.',
  undo: 'Rückgängig',
  saidFound: (title) => `Bekannte Störung: ${title}.`,
  saidLinked: (id) => `${id} zugeordnet. Der Anruf kann so gesendet werden.`,
  saidUndone: 'Nicht mehr zugeordnet. Die Fragen gehen weiter.',
  without: (sources) => `Bekannte Störungen: keine Antwort von ${sources}. Der Anruf geht weiter.`,
  unreachable: 'Bekannte Störungen lassen sich nicht nachschlagen. Der Anruf geht weiter.',
};
