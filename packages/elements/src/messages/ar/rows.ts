import type { rows as english } from '../en/rows.js';
import { isolated } from '../isolated.js';

/** Arabic. */
export const rows: typeof english = {
  row: 'صف',
  actions: 'إجراءات',
  add: 'إضافة آخر',
  remove: (name) => `إزالة ${isolated(name)}`,
  removed: (name) => `أُزيل ${isolated(name)}.`,
  removedHint: (name, keys) => `أُزيل ${isolated(name)}. ${isolated(keys)} يعيده.`,
  restored: (name) => `عاد ${isolated(name)} مع إجاباته.`,
  restore: 'إعادة',
  tooFew: (name) => `يبقى ${isolated(name)}: لا يمكن أن يكون العدد أقل.`,
  tooMany: 'بلغ العدد حده الأعلى.',
};
