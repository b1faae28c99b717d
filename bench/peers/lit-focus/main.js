// The bare Lit page, which also takes the focus to the next question, as any page must that is worked with the keyboard.
import { BareForm, mountForm } from '../_shared/bare-form.js';

class FocusedForm extends BareForm {
  updated(changed) {
    if (changed.get('at') !== undefined) this.querySelector('input')?.focus();
  }
}

globalThis.__bench.run(async (root, def, { mode }) => mountForm(FocusedForm, { root, def, mode }));
