import { ended } from '../ended.js';

/** Words of the answers to look at again, and of changing an answer where it is listed. */
export const review = {
  heading: (count: number) => `To review (${String(count)})`,
  because: (cause: string) => `because “${cause}” changed`,
  told: (labels: string, cause: string) => `To review: ${labels}${cause === '' ? '' : `, because “${cause}” changed`}.`,
  confirmOf: (label: string) => `${label}: still right`,
  left: 'Left for later:',
  leftTold: (label: string) => `Left for later: ${ended(label)}`,
  changeHere: (label: string) => `Change here: ${label}`,
  done: 'Done',
  showAnswers: (step: string) => `Answers of ${step}`,
};
