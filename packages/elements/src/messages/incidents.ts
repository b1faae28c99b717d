import { incidents } from './en/incidents.js';
import { languages } from './index.js';

/** Words of known incidents. */
export type IncidentWords = typeof incidents;

/** Words of known incidents for a BCP 47 tag: of its base language, else English. */
export function incidentWordsFor(locale: string): IncidentWords {
  return languages.packOf(locale)?.incidents ?? incidents;
}
