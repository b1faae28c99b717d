import type { stepPage as english } from '../en/step-page.js';

/** Arabic. */
export const stepPage: typeof english = {
  position: (position, total) => `الخطوة ${position} من ${total}`,
  settled: (settled, total) => `أُجيب ${settled} من ${total}`,
  previousStep: 'الخطوة السابقة',
  nextStep: 'الخطوة التالية',
};
