/** Controls that few scenarios ask for: loaded by a scenario that does (`index.ts`). */
import '../messages/rarer-words.define.js';
import { assetControl } from './asset.js';
import { choicesControl } from './choices.js';
import type { Control } from './control.js';
import { dateControl } from './date.js';
import { dateTimeControl } from './date-time.js';
import { durationControl } from './duration.js';
import { filesControl } from './files.js';
import { lookupControl } from './lookup.js';
import { repeatControl } from './repeat.js';
import { scaleControl } from './scale.js';
import { searchedChoiceControl } from './searched-choice.js';

export { rarerStyles as styles } from './rarer.styles.js';

export const controls: readonly Control[] = [
  choicesControl,
  scaleControl,
  dateControl,
  dateTimeControl,
  durationControl,
  assetControl,
  lookupControl,
  filesControl,
  repeatControl,
  searchedChoiceControl,
];
