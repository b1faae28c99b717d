import { choiceControl } from './choice.js';
import type { Control } from './control.js';
import { ControlSet } from './control-set.js';
import { emailControl } from './email.js';
import { integerControl } from './integer.js';
import { longTextControl } from './long-text.js';
import { numberControl } from './number.js';
import { personControl } from './person.js';
import { phoneControl } from './phone.js';
import { repeatControl } from './repeat.js';
import { textControl } from './text.js';
import { urlControl } from './url.js';
import { yesNoControl } from './yes-no.js';

/**
 * What the page has of controls, as its registry of elements is: for all calls, and never taken back. A new question type
 * is its own file and a line here; or, where few scenarios ask it, a line in `rarer.ts` and its name here.
 */
export const controls = new ControlSet(
  [
    textControl,
    longTextControl,
    choiceControl,
    yesNoControl,
    repeatControl,
    integerControl,
    numberControl,
    phoneControl,
    emailControl,
    urlControl,
    personControl,
  ],
  ['choices', 'scale', 'date', 'dateTime', 'duration', 'asset', 'lookup', 'files'],
  () => import('./rarer.js'),
);

/** The control of a question type, as far as it is there. */
export const controlFor = (type: string): Control => controls.for(type);
