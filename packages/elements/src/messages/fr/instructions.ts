import type { Messages } from '../messages.js';

/** Words of the client's rules. */
export const instructions: Messages['instructions'] = {
  heading: 'Consignes du client',
};
