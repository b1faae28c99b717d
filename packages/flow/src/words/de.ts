import type { FlowWords } from './flow-words.js';

/** German. */
export const de: FlowWords = {
  ticket: 'Ticket',
  required: 'Pflichtangabe',
  when: 'wenn',
  outcomes: {
    resolved: 'Ende: gelöst',
    redirected: 'Ende: weiterverwiesen',
    unfit: 'Ende: Skript passt nicht',
    abandoned: 'Ende: abgebrochen',
  },
  severities: { info: 'Hinweis', warning: 'Achtung', critical: 'kritisch' },
};
