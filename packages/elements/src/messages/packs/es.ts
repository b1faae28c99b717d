import { call as issues } from '@filrouge/scenario/call-words/es.js';
import { es as messages } from '../es.js';
import { assistance } from '../es/assistance.js';
import { incidents } from '../es/incidents.js';
import { keys } from '../es/keys.js';
import { knowledge } from '../es/knowledge.js';
import { palette } from '../es/palette.js';
import { picker } from '../es/picker.js';
import { review } from '../es/review.js';
import { rows } from '../es/rows.js';
import { stepPage } from '../es/step-page.js';
import { wrapUp } from '../es/wrap-up.js';
import type { LanguagePack } from '../language-pack.js';

/** Spanish. */
export const pack: LanguagePack = {
  keys,
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
