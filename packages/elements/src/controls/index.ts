import { assetControl } from './asset.js';
import { choiceControl } from './choice.js';
import { choicesControl } from './choices.js';
import type { Control } from './control.js';
import { dateControl } from './date.js';
import { emailControl } from './email.js';
import { integerControl } from './integer.js';
import { filesControl } from './files.js';
import { longTextControl } from './long-text.js';
import { lookupControl } from './lookup.js';
import { numberControl } from './number.js';
import { personControl } from './person.js';
import { phoneControl } from './phone.js';
import { textControl } from './text.js';
import { dateTimeControl } from './date-time.js';
import { durationControl } from './duration.js';
import { scaleControl } from './scale.js';
import { urlControl } from './url.js';
import { repeatControl } from './repeat.js';
import { yesNoControl } from './yes-no.js';

/** Every control: a new question type is its own file and a line here. */
const controls: readonly Control[] = [
  textControl,
  longTextControl,
  choiceControl,
  choicesControl,
  yesNoControl,
  repeatControl,
  integerControl,
  numberControl,
  scaleControl,
  dateControl,
  dateTimeControl,
  durationControl,
  phoneControl,
  emailControl,
  urlControl,
  personControl,
  assetControl,
  lookupControl,
  filesControl,
];

const controlsByType = new Map(controls.map((control) => [control.type, control]));

/** The control of a question type; a line of text for a type that has none. */
export function controlFor(type: string): Control {
  return controlsByType.get(type) ?? textControl;
}
