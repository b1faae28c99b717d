import type { knowledge as english } from '../en/knowledge.js';
import { isolated } from '../isolated.js';
import { counted } from './counted.js';

const forms = {
  zero: 'لا مقالات',
  one: 'مقالة واحدة',
  two: 'مقالتان',
  few: 'مقالات',
  many: 'مقالة',
  other: 'مقالة',
};
const articles = (count: number) => counted(count, forms);

/** Words of the articles beside the call; loaded with what shows them. */
export const knowledge: typeof english = {
  heading: 'المقالات',
  searching: 'جارٍ البحث…',
  count: articles,
  search: 'البحث في المقالات',
  searchHint: 'بكلماتك، ثم Enter',
  searchButton: 'بحث',
  backToCall: 'العودة إلى هذه المكالمة',
  foundFor: (count, words) => `${articles(count)} عن «${isolated(words)}»`,
  nothingFor: (words) => `لم يوجد شيء عن «${isolated(words)}».`,
  waiting: 'تظهر المقالات هنا مع ورود الإجابات.',
  nothing: 'لا مقالة تناسب ما عُرف حتى الآن.',
  noteMissing: 'تسجيل نقص في المعرفة',
  missingNoted: 'سُجّل لمن يكتبون المقالات.',
  offline: 'لا يمكن الوصول إلى قاعدة المعرفة. المكالمة مستمرة.',
  failed: 'قاعدة المعرفة لا تجيب. المكالمة مستمرة.',
  partly: (sources) => `من دون ${isolated(sources)}: لا جواب من هناك.`,
  pinned: 'لهذه المكالمة',
  matches: (words) => `يطابق: ${isolated(words)}`,
  code: (text) => (/^\d+$/.test(text) ? `الرمز ${text}` : text),
  opened: 'قُرئت',
  outcomes: { solved: 'حلّت المشكلة', didNotHelp: 'لم تفد', outdated: 'خاطئة أو قديمة' },
  back: 'كل المقالات',
  loading: 'جارٍ فتح المقالة…',
  unreadable: 'لا يمكن فتح المقالة الآن.',
  absent: 'لم تعد هذه المقالة موجودة.',
  retry: 'إعادة المحاولة',
  updated: (date) => `حُدّثت في ${isolated(date)}`,
  steps: (done, total) => `أُنجز ${done} من ${total}`,
  didItHelp: 'هل أفادت؟',
  closeCall: 'إغلاق المكالمة على أنها محلولة',
  solvedHint: 'سُجّل. هل يؤكد المتصل أن المشكلة انتهت؟',
  noted: (outcome) => `سُجّل: ${outcome}.`,
  quote: 'اقتباس في التذكرة',
  quoteHint: 'يقتبس المحدد، وإلا فالبداية',
  quoted: 'اقتُبس في ملاحظات التذكرة.',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  copyByHand: 'لا يسمح المتصفح بالنسخ. الرابط محدد أدناه: انسخه بلوحة المفاتيح.',
  linkField: 'الرابط للنسخ',
  atSource: 'فتح في المصدر',
  newTab: '(لسان جديد)',
  cut: 'للمقالة تتمة. اقرأ الباقي في مصدرها.',
};
