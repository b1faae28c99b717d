import type { incidents as english } from '../en/incidents.js';
import { isolated } from '../isolated.js';
import { counted } from './counted.js';

const calls = {
  zero: 'لا مكالمات',
  one: 'مكالمة واحدة',
  two: 'مكالمتان',
  few: 'مكالمات',
  many: 'مكالمة',
  other: 'مكالمة',
};

/** Arabic. */
export const incidents: typeof english = {
  heading: 'أعطال معروفة',
  open: 'عطل معروف',
  since: (time) => `مفتوح منذ ${isolated(time)}`,
  calls: (count) => counted(count, calls),
  fits: (reasons) => `يطابق: ${isolated(reasons)}`,
  sameCategory: 'الفئة نفسها',
  link: 'ربط هذه المكالمة',
  notThis: 'ليس هذا',
  seeIt: 'عرضه',
  newTab: '(لسان جديد)',
  linkedTo: (id) => `هذه المكالمة جزء من ${isolated(id)}`,
  sendHint: 'لا حاجة إلى استكمال تذكرة جديدة: أرسل كما هي.',
  undo: 'تراجع',
  saidFound: (title) => `عطل معروف: ${isolated(title)}.`,
  saidLinked: (id) => `رُبطت بـ ${isolated(id)}. يمكن إرسال المكالمة كما هي.`,
  saidUndone: 'لم تعد مرتبطة. الأسئلة مستمرة.',
  without: (sources) => `الأعطال المعروفة: لا جواب من ${isolated(sources)}. المكالمة مستمرة.`,
  unreachable: 'تعذر البحث عن الأعطال المعروفة. المكالمة مستمرة.',
};
