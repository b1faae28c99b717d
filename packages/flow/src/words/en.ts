import type { FlowWords } from './flow-words.js';

/** English. */
export const en: FlowWords = {
  ticket: 'Ticket',
  required: 'required',
  when: 'if',
  outcomes: {
    resolved: 'ends: resolved',
    redirected: 'ends: redirected',
    unfit: 'ends: script does not fit',
    abandoned: 'ends: abandoned',
  },
  severities: { info: 'for your information', warning: 'warning', critical: 'critical' },
};
