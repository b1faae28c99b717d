import { stemmer } from '@orama/stemmers/english';
import type { Language } from './language.js';

const stopwords = `a about after again all also am an and any are aren as at be because been before being but by can
could did do does doesn doing don down during each few for from further get gets getting got had has have having he her
here hers him his how i if in into is isn it its itself just let ll m me more most my myself no nor not now of off on
once only or other our ours out over own please re s same she should so some such t than thanks that the their theirs
them then there these they this those through to too under until up us very want was wasn we were what when where which
while who whom why will with won would you your yours hello hi`;

/** English. */
export const english: Language = {
  tag: 'en',
  stem: stemmer,
  stopwords: new Set(stopwords.split(/\s+/)),
};
