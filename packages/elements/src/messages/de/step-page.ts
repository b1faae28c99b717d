import type { stepPage as english } from '../en/step-page.js';

/** German. */
export const stepPage: typeof english = {
  position: (position, total) => `Schritt ${String(position)} von ${String(total)}`,
  settled: (settled, total) => `${String(settled)} von ${String(total)} beantwortet`,
  previousStep: 'Voriger Schritt',
  nextStep: 'Nächster Schritt',
};
