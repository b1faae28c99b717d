import type { assistance as en } from '../en/assistance.js';

/** Words of remote assistance, in Spanish. */
export const assistance: typeof en = {
  heading: 'Asistencia remota',
  unknown: (label) => `${label}: pregunte antes qué equipo es.`,
  refused: {
    machine: (label, target) => `${label}: «${target}» no es nombre ni dirección de un equipo.`,
    deviceId: (label, target) => `${label}: «${target}» no es el identificador de un dispositivo.`,
    address: (label, target) => `${label}: «${target}» no es una dirección que se pueda abrir aquí.`,
  },
  saves: (file) => `guarda ${file}`,
  newTab: '(pestaña nueva)',
  opened: (time) => `abierto a las ${time}`,
  said: (label) => `${label}: anotado en el ticket.`,
};
