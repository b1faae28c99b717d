import type { OptionView } from '@filrouge/engine';

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
