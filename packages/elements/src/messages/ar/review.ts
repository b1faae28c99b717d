import { ended } from '../ended.js';
import { isolated } from '../isolated.js';
import type { review as english } from '../en/review.js';

/** The same in Arabic. */
export const review: typeof english = {
  heading: (count) => `للمراجعة (${String(count)})`,
  because: (cause) => `لأن «${isolated(cause)}» تغيّر`,
  told: (labels, cause) => `للمراجعة: ${labels}${cause === '' ? '' : `، لأن «${isolated(cause)}» تغيّر`}.`,
  confirmOf: (label) => `${isolated(label)}: لا يزال صحيحًا`,
  left: 'تُرك لما بعد:',
  leftTold: (label) => `تُرك لما بعد: ${ended(isolated(label))}`,
  changeHere: (label) => `التغيير هنا: ${isolated(label)}`,
  done: 'تم',
  showAnswers: (step) => `إجابات ${isolated(step)}`,
};
