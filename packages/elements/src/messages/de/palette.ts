import type { palette as english } from '../en/palette.js';

/** German. */
export const palette: typeof english = {
  label: 'Was sagt der Anrufer?',
  placeholder: 'Ein Ort, ein Name, eine Nummer, ein Tag…',
  listLabel: 'Was es bedeuten kann',
  missing: 'Fehlt noch',
  open: 'Gehe zu',
  standings: { onPath: '', pending: 'kann noch kommen', offPath: 'trifft zurzeit nicht zu' },
  isSet: 'schon notiert',
  replaces: (answer: string) => `statt ${answer}`,
  alias: (alias: string) => `auch „${alias}“ genannt`,
  results: (count: number) => (count === 1 ? '1 Treffer' : `${String(count)} Treffer`),
  noResult: 'Nichts enthält diese Wörter.',
  noted: (question: string, answer: string) => `${question}: ${answer}. Notiert.`,
  notedAside: (question: string, answer: string) => `${question}: ${answer}. Aufgehoben, bis es zutrifft.`,
  cannotOpen: (question: string) => `${question}: trifft zurzeit nicht zu.`,
  notedHeading: 'Notiert',
  keys: { move: 'bewegen', take: 'notieren', close: 'schließen' },
  close: 'Schließen',
};
