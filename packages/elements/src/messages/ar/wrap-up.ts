import { isolated } from '../isolated.js';
import type { wrapUp as english } from '../en/wrap-up.js';

/** Arabic. */
export const wrapUp: typeof english = {
  heading: 'بعد المكالمة',
  time: 'الوقت منذ نهاية المكالمة',
  within: (time, limit) => `${isolated(time)} من ${isolated(limit)}`,
  past: (time, over) => `${isolated(time)}، أكثر من المقرر بـ ${isolated(over)}`,
  ticketNote: 'ملاحظة للتذكرة (اختيارية)',
  callNote: 'ملاحظة على المكالمة (اختيارية)',
  done: 'تم',
  noteGivenIn: (time) => `سُلّمت الملاحظة بعد ${isolated(time)}`,
  doneIn: (time) => `انتهى بعد ${isolated(time)}`,
};
