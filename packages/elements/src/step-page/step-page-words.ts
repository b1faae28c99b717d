import { stepPage } from '../messages/en/step-page.js';
import { languages } from '../messages/index.js';

/** Every sentence of the page of a step; the English ones are loaded with it. */
export type StepPageWords = typeof stepPage;

/** Words for a BCP 47 tag: of its base language, else English. */
export function stepPageWords(locale: string): StepPageWords {
  return languages.packOf(locale)?.stepPage ?? stepPage;
}
