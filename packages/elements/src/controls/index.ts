import { wantTimeReader } from '@filrouge/scenario';
import { choiceControl } from './choice.js';
import type { Control } from './control.js';
import { controlKind, type ControlledQuestion } from './control-kind.js';
import { ControlSet, type LoadControls } from './control-set.js';
import { emailControl } from './email.js';
import { integerControl } from './integer.js';
import { longTextControl } from './long-text.js';
import { numberControl } from './number.js';
import { personControl } from './person.js';
import { phoneControl } from './phone.js';
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
    integerControl,
    numberControl,
    phoneControl,
    emailControl,
    urlControl,
    personControl,
  ],
  [
    { types: ['choices', 'scale', 'duration', 'asset', 'lookup', 'files', 'repeat'], load: rarerControls },
    { types: ['searchedChoice'], load: rarerControls, instead: choiceControl },
    { types: ['date', 'dateTime'], load: timeControls },
  ],
);

/** The control of a question, as far as it is there. */
export const controlFor = (question: ControlledQuestion): Control => controls.for(controlKind(question));

function rarerControls(): ReturnType<LoadControls> {
  return import('./rarer.js');
}

/** With what reads their answers: no time is typed before its words are there, or known to be missing. */
async function timeControls(): ReturnType<LoadControls> {
  const [part] = await Promise.all([rarerControls(), wantTimeReader()]);
  return part;
}
