import { keyHint } from '../keyboard/key-hint.js';
import type { ControlHost } from './control.js';
import type { OptionDraft } from './option-draft.js';

type Searching = Pick<ControlHost<OptionDraft>, 'draft' | 'question'>;

/**
 * The index of the row that a key takes, of those in sight; undefined where it takes none. With Alt by position on the top
 * row, as in the palette: the number pad with Alt types letters by their codes. Alone by character, for keys of that row
 * type letters in France.
 */
export function rowOfDigit({ altKey, code, key }: KeyboardEvent, host: Searching): number | undefined {
  const digit = altKey ? /^Digit([1-9])$/.exec(code) : /^([1-9])$/.exec(key);
  return digit && (altKey || !needsAlt(host)) ? Number(digit[1]) - 1 : undefined;
}

/** Whether a digit alone is text: something is typed already, or an option has a digit in its name or in what callers say for it. */
export const needsAlt = ({ draft, question }: Searching): boolean =>
  draft.text !== '' ||
  question.options.some(({ label, aliases }) => [label.text, ...aliases].some((name) => /\d/.test(name)));

/** How the keyboard names Alt. */
export const altCap = (): readonly string[] => keyHint('unknown').slice(0, 1);
