import type { rows as english } from '../en/rows.js';

/** German. */
export const rows: typeof english = {
  row: 'Zeile',
  actions: 'Aktionen',
  add: 'Weitere hinzufügen',
  remove: (name) => `${name} entfernen`,
  removed: (name) => `${name} entfernt.`,
  removedHint: (name, keys) => `${name} entfernt. ${keys} holt es zurück.`,
  restored: (name) => `${name} ist zurück, mit allen Antworten.`,
  restore: 'Zurückholen',
  tooFew: (name) => `${name} bleibt: weniger dürfen es nicht sein.`,
  tooMany: 'Mehr dürfen es nicht sein.',
};
