import type { Messages } from '../messages.js';
import { isolated } from '../isolated.js';

/** Words of the client's rules. */
export const instructions: Messages['instructions'] = {
  heading: (client) => `تعليمات ${isolated(client)}`,
  severities: { info: 'ملاحظة', warning: 'تنبيه', critical: 'حرج' },
  acknowledge: 'فهمت',
  acknowledged: 'فهمت',
};
