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
