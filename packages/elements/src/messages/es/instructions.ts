import type { Messages } from '../messages.js';

/** Words of the client's rules. */
export const instructions: Messages['instructions'] = {
  heading: (client) => `Instrucciones de ${client}`,
  severities: { info: 'Nota', warning: 'Atención', critical: 'Crítico' },
  acknowledge: 'Entendido',
  acknowledged: 'Entendido',
};
