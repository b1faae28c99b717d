import type { QuestionView } from '@filrouge/engine';
import { readEntry, type Entry } from '@filrouge/scenario';

/** What stands in a field that searches the host's data. */
export interface EntryDraft {
  readonly text: string;
  /** The entry picked; what is typed otherwise. */
  readonly entry?: Entry;
  /** Place in the list that Enter picks. */
  readonly active?: number;
}

/** The draft of the answer there is. */
export function entryDraftOf({ value }: QuestionView): EntryDraft {
  const reading = readEntry(value);
  if (reading.kind !== 'value') return { text: '' };
  // What was only typed is searched again.
  return reading.value.typed ? { text: reading.value.label } : draftWithEntry(reading.value);
}

/** The draft with that entry picked. */
export const draftWithEntry = (entry: Entry): EntryDraft => ({ text: entry.label, entry });

/** What is given: the entry, else what is typed, which the question asks about. */
export const entryOf = ({ entry, text }: EntryDraft): unknown => entry ?? text;
