import { filrouge } from './filrouge.mjs';
import { filrougeCompiled } from './filrouge-compiled.mjs';
import { formio } from './formio.mjs';
import { formjs } from './formjs.mjs';
import { jsonforms } from './jsonforms.mjs';
import { lforms } from './lforms.mjs';
import { surveyjs } from './surveyjs.mjs';

const translators = {
  filrouge,
  'filrouge-script': filrouge,
  'filrouge-compiled': filrougeCompiled,
  formio,
  formjs,
  jsonforms,
  lforms,
  surveyjs,
};

/** The script as a peer's own definition; bare pages take it as it is. */
export const translate = (peer, script, mode) => (translators[peer] ?? ((same) => same))(script, mode);
