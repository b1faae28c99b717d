import type { assistance as en } from '../en/assistance.js';
import { isolated } from '../isolated.js';

/** Words of remote assistance, in Arabic. */
export const assistance: typeof en = {
  heading: 'مساعدة عن بُعد',
  unknown: (label) => `${isolated(label)}: اسأل أولاً عن الجهاز المقصود.`,
  refused: {
    machine: (label, target) => `${isolated(label)}: «${isolated(target)}» ليس اسم جهاز ولا عنوانه.`,
    deviceId: (label, target) => `${isolated(label)}: «${isolated(target)}» ليس معرّف جهاز.`,
    address: (label, target) => `${isolated(label)}: «${isolated(target)}» ليس عنواناً يُسمح بفتحه هنا.`,
  },
  saves: (file) => `يحفظ ${isolated(file)}`,
  newTab: '(علامة تبويب جديدة)',
  opened: (time) => `فُتح في ${isolated(time)}`,
  said: (label) => `${isolated(label)}: دُوّن في التذكرة.`,
};
