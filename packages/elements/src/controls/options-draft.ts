/** What stands in a list of checkboxes. */
export interface OptionsDraft {
  /** Values ticked. */
  readonly picked: readonly string[];
  /** What is typed to find an option; never part of the answer. */
  readonly search: string;
}

/** The draft with that value ticked, or no longer; what was searched is found, so the search is over. */
export function toggled({ picked }: OptionsDraft, value: string): OptionsDraft {
  const isPicked = picked.includes(value);
  return { picked: isPicked ? picked.filter((other) => other !== value) : [...picked, value], search: '' };
}
