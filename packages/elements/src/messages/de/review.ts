import { ended } from '../ended.js';
import type { review as english } from '../en/review.js';

/** The same in German. */
export const review: typeof english = {
  heading: (count) => `Zu prüfen (${String(count)})`,
  because: (cause) => `weil „${cause}“ geändert wurde`,
  told: (labels, cause) => `Zu prüfen: ${labels}${cause === '' ? '' : `, weil „${cause}“ geändert wurde`}.`,
  confirmOf: (label) => `${label}: stimmt noch`,
  left: 'Für später:',
  leftTold: (label) => `Für später gelassen: ${ended(label)}`,
  changeHere: (label) => `Hier ändern: ${label}`,
  done: 'Fertig',
  showAnswers: (step) => `Antworten zu ${step}`,
};
