import type { picker as english } from '../en/picker.js';
import { plural } from '../plural.js';

const answers = (count: number) => `${count} ${plural('es', count, { one: 'respuesta', other: 'respuestas' })}`;

/** Spanish. */
export const picker: typeof english = {
  heading: '¿Qué cliente?',
  changeHeading: (client) => `¿No es ${client}? ¿Qué cliente es?`,
  label: 'Buscar un cliente',
  placeholder: 'Cliente, número marcado, tema…',
  listLabel: 'Clientes y guiones',
  loading: 'Cargando la lista de clientes…',
  opening: (client) => `Abriendo ${client}…`,
  noResult: 'Ningún cliente contiene esas palabras.',
  results: (count) => `${count} ${plural('es', count, { one: 'resultado', other: 'resultados' })}`,
  leftOut: (count) =>
    `${count} ${plural('es', count, { one: 'entrada tiene un error', other: 'entradas tienen errores' })}: fuera de la lista`,
  calls: 'Llamadas abiertas',
  another: 'Otra llamada',
  change: 'Cambiar de cliente',
  close: 'Cerrar',
  phases: {
    interviewing: '',
    reviewing: '',
    parked: 'en espera',
    delivering: 'enviándose',
    delivered: 'enviado',
    queued: 'guardado para enviar',
    refused: 'no enviado',
    abandoned: 'terminada',
  },
  foreign: (sign, client, own) => `${sign} es de ${client}. Esta llamada es para ${own}.`,
  changeTo: (client) => `Cambiar a ${client}`,
  isRight: (client) => `${client} es correcto`,
  confirmHeading: (client) => `¿Pasar esta llamada a ${client}?`,
  kept: (count) => `${answers(count)} ${plural('es', count, { one: 'se conserva', other: 'se conservan' })}`,
  lost: (count) =>
    `${answers(count)} que allí no se ${plural('es', count, { one: 'pide, se omite', other: 'piden, se omiten' })}:`,
  line: (name) => `${name}: `,
  priority: 'Prioridad',
  group: 'Va a',
  none: 'no se conoce',
  becomes: 'pasa a',
  same: 'no cambia',
  missing: (count) =>
    `${count} ${plural('es', count, { one: 'dato obligatorio pendiente', other: 'datos obligatorios pendientes' })}`,
  rules: 'Instrucciones de este cliente',
  asAnother: 'Atender como otra llamada',
  cancel: 'Cancelar',
  moved: (client, kept) =>
    `La llamada es ahora para ${client}. ${answers(kept)} ${plural('es', kept, { one: 'conservada', other: 'conservadas' })}.`,
  opened: (client) => `Llamada para ${client}.`,
  resumed: (client) => `De vuelta a la llamada para ${client}.`,
};
