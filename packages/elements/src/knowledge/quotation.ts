import type { Content } from '@filrouge/knowledge/content';
import { wordsOf } from '@filrouge/knowledge/content';
import type { Article } from '@filrouge/knowledge';

/** Characters of a passage in a ticket's note: what L2 reads at a glance. */
const mostCharacters = 600;

/** What is quoted of an article: the selected words, else its summary, else its first paragraph. */
export function quotationOf({ summary }: Article, { blocks }: Content, selected: string): string {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const beginning = first && 'children' in first ? wordsOf(first.children) : '';
  const [passage = ''] = [selected, summary ?? '', beginning].filter((text) => text.trim() !== '');
  const words = passage.replace(/\s+/g, ' ').trim();
  return words.length > mostCharacters ? `${words.slice(0, mostCharacters)}…` : words;
}

/** What is selected inside this element; empty when the selection is elsewhere. */
export function selectionIn(place: Element | null): string {
  const root = place?.getRootNode();
  // Chromium keeps the selection of a shadow root there; the others tell it from the document.
  const own = root instanceof ShadowRoot && 'getSelection' in root ? (root as SelectingRoot).getSelection() : null;
  const selection = own ?? document.getSelection();
  if (!place || !selection || selection.isCollapsed || !selection.anchorNode) return '';
  return place.contains(selection.anchorNode) ? selection.toString() : '';
}

/** Not in TypeScript's library: it is not standard. */
type SelectingRoot = ShadowRoot & { getSelection(): Selection | null };
