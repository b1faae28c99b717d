import type { picker as english } from '../en/picker.js';
import { isolated } from '../isolated.js';
import { counted, nouns } from './counted.js';

const answers = (count: number) => counted(count, nouns.answers);

/** Arabic. */
export const picker: typeof english = {
  heading: 'أي عميل؟',
  changeHeading: (client) => `ليس ${isolated(client)}؟ أي عميل إذن؟`,
  label: 'البحث عن عميل',
  placeholder: 'العميل، الرقم المطلوب، الموضوع…',
  listLabel: 'العملاء والسيناريوهات',
  loading: 'جارٍ تحميل قائمة العملاء…',
  opening: (client) => `جارٍ فتح ${isolated(client)}…`,
  noResult: 'لا عميل فيه هذه الكلمات.',
  results: (count) => counted(count, nouns.results),
  leftOut: (count) => `مدخلات فيها أخطاء، خارج القائمة: ${count}`,
  calls: 'المكالمات المفتوحة',
  another: 'مكالمة أخرى',
  change: 'تغيير العميل',
  close: 'إغلاق',
  phases: {
    interviewing: '',
    reviewing: '',
    parked: 'معلقة',
    delivering: 'قيد الإرسال',
    delivered: 'أُرسلت',
    queued: 'محفوظة للإرسال',
    refused: 'لم تُرسل',
    abandoned: 'انتهت',
  },
  foreign: (sign, client, own) => `${isolated(sign)} يخص ${isolated(client)}. هذه المكالمة للعميل ${isolated(own)}.`,
  changeTo: (client) => `التغيير إلى ${isolated(client)}`,
  isRight: (client) => `${isolated(client)} صحيح`,
  confirmHeading: (client) => `نقل هذه المكالمة إلى ${isolated(client)}؟`,
  kept: (count) => `تنتقل معها: ${answers(count)}`,
  lost: (count) => `لا تُسأل هناك، تُترك: ${answers(count)}`,
  line: (name) => `${isolated(name)}: `,
  priority: 'الأولوية',
  group: 'الجهة المكلفة',
  none: 'غير معروف',
  becomes: 'يصبح',
  same: 'يبقى',
  missing: (count) => `نقاط لازمة مفتوحة: ${count}`,
  rules: 'تعليمات هذا العميل',
  asAnother: 'أخذها مكالمةً أخرى',
  cancel: 'إلغاء',
  moved: (client, kept) => `صارت المكالمة للعميل ${isolated(client)}. حُفظ: ${answers(kept)}.`,
  opened: (client) => `مكالمة للعميل ${isolated(client)}.`,
  resumed: (client) => `عودة إلى مكالمة العميل ${isolated(client)}.`,
};
