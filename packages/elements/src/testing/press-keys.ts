import { sendKeys } from '../../../../testing/index.js';

/** Presses keys one after the other, each with its modifiers: `'Enter'`, `'Alt+0'`, `'Control+Enter'`. */
export async function pressKeys(...presses: readonly string[]): Promise<void> {
  for (const press of presses) {
    const modifiers = press.split('+');
    const key = modifiers.pop() ?? press;
    for (const modifier of modifiers) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    for (const modifier of modifiers) await sendKeys({ up: modifier });
  }
}

/** Holds a key down until it has come four times; `settled` is waited for each time. */
export async function holdKey(key: string, settled: () => Promise<unknown>): Promise<void> {
  for (let time = 0; time < 4; time++) {
    await sendKeys({ down: key });
    await settled();
  }
  await sendKeys({ up: key });
}

/** Presses a digit or Enter in `place` as at that time, in ms: a driver is not quick enough for what follows at once. */
export function pressAt(place: HTMLElement | undefined, key: string, timeStamp: number): void {
  const code = key === 'Enter' ? key : `Digit${key}`;
  const event = new KeyboardEvent('keydown', { key, code, bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  place?.dispatchEvent(event);
}
