import { fixture, html } from '../../../../testing/index.js';
import { ElementHarness } from '../testing/element-harness.js';
import type { Copyable, FilrougeCopy } from './copy.js';
import './copy.define.js';

const copyables: readonly Copyable[] = [
  { label: 'Copy as text', copied: 'Copied as text', textOf: () => 'the text' },
  { label: 'Copy as JSON', copied: 'Copied as JSON', textOf: () => '{}' },
];

/** Copies as an operator does, with a clipboard of the test's own. */
export class CopyHarness extends ElementHarness<FilrougeCopy> {
  /** `write` stands for the clipboard: it takes the text, or rejects. */
  static async of(write: (text: string) => Promise<void>): Promise<CopyHarness> {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
    return new CopyHarness(
      await fixture<FilrougeCopy>(
        html`<filrouge-copy
          .copyables=${copyables}
          .byHand=${'Copy by hand'}
          .fieldLabel=${'Text to copy'}
        ></filrouge-copy>`,
      ),
    );
  }

  /** Gives the browser its own clipboard back. */
  static restore(): void {
    Reflect.deleteProperty(navigator, 'clipboard');
  }

  /** The field shown when the browser refuses. */
  get field(): HTMLTextAreaElement | undefined {
    return this.find<HTMLTextAreaElement>('textarea');
  }
}
