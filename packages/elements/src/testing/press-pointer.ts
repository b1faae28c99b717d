import { sendMouse } from '../../../../testing/index.js';

/** Presses the pointer on the middle of an element. */
export async function pressPointer(place: Element): Promise<void> {
  const { x, y, width, height } = place.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}
