import type { Messages } from '../messages.js';

/** Words of the client's rules. */
export const instructions: Messages['instructions'] = {
  heading: (client) => `Vorgaben von ${client}`,
  severities: { info: 'Hinweis', warning: 'Achtung', critical: 'Kritisch' },
  acknowledge: 'Verstanden',
  acknowledged: 'Verstanden',
};
