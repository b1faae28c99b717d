import type { FlowWords } from './flow-words.js';

/** Spanish. */
export const es: FlowWords = {
  ticket: 'Ticket',
  required: 'obligatorio',
  when: 'si',
  outcomes: {
    resolved: 'fin: resuelto',
    redirected: 'fin: derivado',
    unfit: 'fin: el guion no sirve',
    abandoned: 'fin: interrumpida',
  },
  severities: { info: 'nota', warning: 'atención', critical: 'crítico' },
};
