import type { flow as english } from '../en/flow.js';
import { isolated } from '../isolated.js';
import { counted, nouns } from './counted.js';

const steps = { zero: 'لا خطوات', one: 'خطوة واحدة', two: 'خطوتان', few: 'خطوات', many: 'خطوة', other: 'خطوة' };

/** Words of the picture of a scenario. */
export const flow: typeof english = {
  direction: 'rtl',
  label: (title) => `صورة ${isolated(title)}`,
  counts: (stepCount, questions) => `${counted(stepCount, steps)}، ${counted(questions, nouns.questions)}`,
  unfold: 'فتح الكل',
  fold: 'طي الكل',
  save: 'حفظ بصيغة SVG',
  states: {
    current: 'يُسأل الآن',
    answered: 'أُجيب',
    onPath: 'على المسار',
    pending: 'قد يأتي لاحقًا',
    off: 'لا ينطبق الآن',
  },
};
