import { call as issues } from '@filrouge/scenario/call-words/de.js';
import { de as messages } from '../de.js';
import { assistance } from '../de/assistance.js';
import { incidents } from '../de/incidents.js';
import { keys } from '../de/keys.js';
import { knowledge } from '../de/knowledge.js';
import { palette } from '../de/palette.js';
import { picker } from '../de/picker.js';
import { review } from '../de/review.js';
import { rows } from '../de/rows.js';
import { stepPage } from '../de/step-page.js';
import { wrapUp } from '../de/wrap-up.js';
import type { LanguagePack } from '../language-pack.js';

/** German. */
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
