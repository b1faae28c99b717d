import type { incidents as english } from '../en/incidents.js';
import { plural } from '../plural.js';

/** Spanish. */
export const incidents: typeof english = {
  heading: 'Incidencias conocidas',
  open: 'Incidencia conocida',
  since: (time) => `abierta desde ${time}`,
  calls: (count) => `${count} ${plural('es', count, { one: 'llamada', other: 'llamadas' })}`,
  fits: (reasons) => `Coincide: ${reasons}`,
  sameCategory: 'misma categoría',
  link: 'Vincular esta llamada',
  notThis: 'No es esta',
  seeIt: 'Verla',
  newTab: '(pestaña nueva)',
  linkedTo: (id) => `Esta llamada forma parte de ${id}`,
  sendHint: 'No se abre un ticket nuevo: envíelo tal como está.',
  undo: 'Deshacer',
  saidFound: (title) => `Incidencia conocida: ${title}.`,
  saidLinked: (id) => `Vinculada a ${id}. La llamada se puede enviar tal como está.`,
  saidUndone: 'Ya no está vinculada. Las preguntas continúan.',
  without: (sources) => `Incidencias conocidas: sin respuesta de ${sources}. La llamada continúa.`,
  unreachable: 'No se pueden consultar las incidencias conocidas. La llamada continúa.',
};
