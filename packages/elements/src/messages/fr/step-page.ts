import type { stepPage as english } from '../en/step-page.js';

/** French. */
export const stepPage: typeof english = {
  position: (position, total) => `Étape ${String(position)} sur ${String(total)}`,
  settled: (settled, total) => `${String(settled)} sur ${String(total)} traitées`,
  previousStep: 'Étape précédente',
  nextStep: 'Étape suivante',
};
