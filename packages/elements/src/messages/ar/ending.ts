import type { Messages } from '../messages.js';

/** Words of the panel that ends a call otherwise than by its ordinary ticket. */
export const ending: Messages['ending'] = {
  open: 'إنهاء بطريقة أخرى',
  heading: 'كيف تنتهي المكالمة؟',
  ways: {
    resolved: 'حُلّت أثناء المكالمة',
    redirected: 'أُحيلت إلى جهة أخرى',
    linked: 'رُبطت بعطل معروف',
    unfit: 'السيناريو غير مناسب',
    abandoned: 'انقطعت المكالمة',
  },
  noTicket: 'بلا تذكرة',
  reasons: {
    resolved: 'ما الذي حلّها؟ (اختياري)',
    redirected: 'أُحيلت إلى أين؟ (اختياري)',
    linked: 'أي عطل معروف؟ (اختياري)',
    unfit: 'لماذا لا يناسب السيناريو؟',
    abandoned: 'لماذا انقطعت المكالمة؟',
  },
  reasonMissing: 'اذكر السبب: لا شيء غيره سيقوله.',
  end: 'إنهاء المكالمة',
  endAndSend: 'إنهاء وإرسال',
  cancel: 'إلغاء',
};
