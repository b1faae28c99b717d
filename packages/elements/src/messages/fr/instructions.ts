import type { Messages } from '../messages.js';

/** Words of the client's rules. */
export const instructions: Messages['instructions'] = {
  heading: (client) => `Consignes ${client}`,
  severities: { info: 'À noter', warning: 'Attention', critical: 'Critique' },
  acknowledge: 'Compris',
  acknowledged: 'Compris',
};
