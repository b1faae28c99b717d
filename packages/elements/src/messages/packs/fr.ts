import { call as issues } from '@filrouge/scenario/call-words/fr.js';
import { fr as messages } from '../fr.js';
import { assistance } from '../fr/assistance.js';
import { incidents } from '../fr/incidents.js';
import { keys } from '../fr/keys.js';
import { knowledge } from '../fr/knowledge.js';
import { palette } from '../fr/palette.js';
import { picker } from '../fr/picker.js';
import { review } from '../fr/review.js';
import { rows } from '../fr/rows.js';
import { shown } from '../fr/shown.js';
import { stepPage } from '../fr/step-page.js';
import { wrapUp } from '../fr/wrap-up.js';
import type { LanguagePack } from '../language-pack.js';

/** French. */
export const pack: LanguagePack = {
  keys,
  shown,
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
