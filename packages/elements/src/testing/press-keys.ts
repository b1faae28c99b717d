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
