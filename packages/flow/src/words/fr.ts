import type { FlowWords } from './flow-words.js';

/** French. */
export const fr: FlowWords = {
  ticket: 'Ticket',
  required: 'obligatoire',
  when: 'si',
  outcomes: {
    resolved: 'fin : résolu',
    redirected: 'fin : réorienté',
    unfit: 'fin : scénario inadapté',
    abandoned: 'fin : abandonné',
  },
  severities: { info: 'pour information', warning: 'attention', critical: 'critique' },
};
