import type { OptionView, QuestionView } from '@filrouge/engine';
import { textOf } from './text-field.js';

/** What stands in a choice: the option picked, or what was typed to search one. */
export interface OptionDraft {
  /** Value of the option. */
  readonly picked?: string;
  readonly text: string;
  /** Place in the list of matches that Enter picks; none until the operator types or moves. */
  readonly active?: number;
}

/** The draft with that option picked. */
export function draftWith({ value, label }: OptionView): OptionDraft {
  return { picked: value, text: label.text };
}

/** The draft of the answer there is. */
export function optionDraftOf({ value, options }: QuestionView): OptionDraft {
  const picked = textOf(value);
  const option = options.find((candidate) => candidate.value === picked);
  if (option) return draftWith(option);
  return picked === '' ? { text: '' } : { picked, text: picked };
}
