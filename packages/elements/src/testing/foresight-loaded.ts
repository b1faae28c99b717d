import { aTimeout } from '../../../../testing/index.js';
import { afterPaint } from '../controllers/after-paint.js';

/** Waits until what a question, or the page of a step, loads once it was painted is at work. */
export async function foresightLoaded(): Promise<void> {
  await afterPaint();
  await import('../question/foresight.js');
  await aTimeout(0);
}
