import type { FlowWords } from './flow-words.js';

/** Arabic. */
export const ar: FlowWords = {
  ticket: 'التذكرة',
  required: 'مطلوب',
  when: 'عندما',
  outcomes: {
    resolved: 'النهاية: حُلّت',
    redirected: 'النهاية: أُحيلت',
    unfit: 'النهاية: السيناريو غير مناسب',
    abandoned: 'النهاية: انقطعت',
  },
  severities: { info: 'ملاحظة', warning: 'تنبيه', critical: 'حرج' },
};
