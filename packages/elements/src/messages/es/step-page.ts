import type { stepPage as english } from '../en/step-page.js';

/** Spanish. */
export const stepPage: typeof english = {
  position: (position, total) => `Etapa ${String(position)} de ${String(total)}`,
  settled: (settled, total) => `${String(settled)} de ${String(total)} respondidas`,
  previousStep: 'Etapa anterior',
  nextStep: 'Etapa siguiente',
};
