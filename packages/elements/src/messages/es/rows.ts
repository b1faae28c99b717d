import type { rows as english } from '../en/rows.js';

/** Spanish. */
export const rows: typeof english = {
  row: 'Fila',
  actions: 'Acciones',
  add: 'Añadir más',
  remove: (name) => `Quitar ${name}`,
  removed: (name) => `${name}: quitado.`,
  removedHint: (name, keys) => `${name}: quitado. ${keys} lo recupera.`,
  restored: (name) => `${name} ha vuelto, con sus respuestas.`,
  restore: 'Recuperar',
  tooFew: (name) => `${name} se queda: no puede haber menos.`,
  tooMany: 'No puede haber más.',
};
