import { stepPage as en } from '../messages/en/step-page.js';
import { stepPage as fr } from '../messages/fr/step-page.js';

/** Every sentence of the page of a step. They are loaded with it, and with nothing else. */
export type StepPageWords = typeof en;

/** Words for a BCP 47 tag: of its base language, else English. */
export function stepPageWords(locale: string): StepPageWords {
  return locale.split('-', 1)[0] === 'fr' ? fr : en;
}
