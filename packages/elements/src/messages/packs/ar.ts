import { call as issues } from '@filrouge/scenario/call-words/ar.js';
import { ar as messages } from '../ar.js';
import { assistance } from '../ar/assistance.js';
import { incidents } from '../ar/incidents.js';
import { knowledge } from '../ar/knowledge.js';
import { palette } from '../ar/palette.js';
import { picker } from '../ar/picker.js';
import { review } from '../ar/review.js';
import { rows } from '../ar/rows.js';
import { stepPage } from '../ar/step-page.js';
import { wrapUp } from '../ar/wrap-up.js';
import type { LanguagePack } from '../language-pack.js';

/** Arabic. */
export const pack: LanguagePack = {
  direction: 'rtl',
  messages,
  issues,
  palette,
  picker,
  knowledge,
  assistance,
  incidents,
  review,
  rows,
  stepPage,
  wrapUp,
};
