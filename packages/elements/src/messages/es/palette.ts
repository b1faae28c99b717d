import type { palette as english } from '../en/palette.js';

/** Spanish. */
export const palette: typeof english = {
  label: '¿Qué dice quien llama?',
  placeholder: 'Un lugar, un nombre, un número, un día…',
  listLabel: 'Lo que puede significar',
  missing: 'Aún falta',
  open: 'Ir a',
  standings: { onPath: '', pending: 'aún puede llegar', offPath: 'ahora no procede' },
  isSet: 'ya anotado',
  replaces: (answer: string) => `en lugar de ${answer}`,
  alias: (alias: string) => `dicho «${alias}»`,
  results: (count: number) => (count === 1 ? '1 resultado' : `${String(count)} resultados`),
  noResult: 'Nada contiene esas palabras.',
  noted: (question: string, answer: string) => `${question}: ${answer}. Anotado.`,
  notedAside: (question: string, answer: string) => `${question}: ${answer}. Guardado hasta que proceda.`,
  cannotOpen: (question: string) => `${question}: ahora no procede.`,
  notedHeading: 'Anotado',
  keys: { move: 'recorrer', take: 'anotar', close: 'cerrar' },
  close: 'Cerrar',
};
