import type { ArticleOutcome } from '@filrouge/ticket';
import { shortcutOf } from '../keyboard/shortcut-of.js';
import { isInTextEntry } from '../keyboard/text-entry.js';
import { articleOutcomes } from './article-page.js';

/** What a key means among the articles. */
export type KnowledgeAct =
  | { readonly kind: 'open'; readonly index: number }
  | { readonly kind: 'outcome'; readonly outcome: ArticleOutcome }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'back' | 'hide' | 'quote' | 'copyLink' };

/** Where the key is pressed. */
export interface KeyPlace {
  /** An article is open. */
  readonly isReading: boolean;
  readonly isPreviewed: boolean;
}

/**
 * Digits open an article of the list, and of an open one say whether it helped, quote it and copy its link; Escape goes
 * back; arrows walk the list.
 * Undefined for a key that means nothing here.
 */
export function keyActOf(event: KeyboardEvent, { isReading, isPreviewed }: KeyPlace): KnowledgeAct | undefined {
  if (event.isComposing || event.defaultPrevented) return undefined;
  if (event.key === 'Escape') return isPreviewed ? { kind: 'hide' } : isReading ? { kind: 'back' } : undefined;
  const press = shortcutOf(event);
  if (press?.action === 'pick') return pickedBy((press.digit ?? 0) - 1, isReading);
  if (isReading || isInTextEntry(event) || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'ArrowDown') return { kind: 'move', by: 1 };
  return event.key === 'ArrowUp' ? { kind: 'move', by: -1 } : undefined;
}

function pickedBy(index: number, isReading: boolean): KnowledgeAct | undefined {
  if (!isReading) return { kind: 'open', index };
  const acts: readonly KnowledgeAct[] = [
    ...articleOutcomes.map((outcome) => ({ kind: 'outcome', outcome }) as const),
    { kind: 'quote' },
    { kind: 'copyLink' },
  ];
  return acts[index];
}
