import type { palette as english } from '../en/palette.js';
import { isolated } from '../isolated.js';
import { counted, nouns } from './counted.js';

/** Arabic. */
export const palette: typeof english = {
  label: 'ماذا يقول المتصل؟',
  placeholder: 'مكان، اسم، رقم، يوم…',
  listLabel: 'ما قد يعنيه',
  missing: 'لا يزال ناقصًا',
  open: 'الانتقال إلى',
  standings: { onPath: '', pending: 'قد يأتي لاحقًا', offPath: 'لا ينطبق الآن' },
  isSet: 'مسجل من قبل',
  replaces: (answer) => `بدلًا من ${isolated(answer)}`,
  alias: (alias) => `قيل «${isolated(alias)}»`,
  results: (count) => counted(count, nouns.results),
  noResult: 'لا شيء فيه هذه الكلمات.',
  noted: (question, answer) => `${isolated(question)}: ${isolated(answer)}. سُجّل.`,
  notedAside: (question, answer) => `${isolated(question)}: ${isolated(answer)}. محفوظ حتى ينطبق.`,
  cannotOpen: (question) => `${isolated(question)}: لا ينطبق الآن.`,
  notedHeading: 'المسجل',
  keys: { move: 'تنقل', take: 'تسجيل', close: 'إغلاق' },
  close: 'إغلاق',
};
