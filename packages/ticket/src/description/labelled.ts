import type { Label, Messages } from '../messages/messages.js';
import type { Item } from './outline.js';

/** Ends that need no colon: a question asked as one, a colon of the author's. */
const endsItself = /[?:？؟：]\s*$/u;
/** Sets apart the sentences of a line, in every language and whatever they end with. */
const separator = ' · ';

/** A line with a label from outside, which gets the language's colon unless it ends as a question; none without a text. */
export function labelledItem(label: string, text: string, { colon }: Messages): Item {
  const needsColon = text !== '' && label !== '' && !endsItself.test(label);
  return { label: needsColon ? label.trimEnd() + colon : label, text };
}

/** A line with a label of ours; none when there is nothing to tell. */
export function ownItems(label: Label, text: string | undefined, messages: Messages): readonly Item[] {
  return text ? [labelledItem(messages.labels[label], text, messages)] : [];
}

/** What there is of several sentences, set apart on one line. */
export function joined(sentences: readonly (string | undefined)[]): string {
  return sentences.filter(Boolean).join(separator);
}
