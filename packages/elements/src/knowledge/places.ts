/** The first place there is of those named, in the order they are named, not in that of the document. */
export function firstPlace(root: ParentNode, selectors: string): HTMLElement | undefined {
  const found = selectors.split(', ').map((selector) => root.querySelector<HTMLElement>(selector));
  return found.find((place) => place !== null) ?? undefined;
}

/** The suggestion after or before the one with the focus; itself at an end of the list, undefined where none has it. */
export function suggestionBeside(root: ShadowRoot, by: 1 | -1): HTMLElement | undefined {
  const all = [...root.querySelectorAll<HTMLElement>('.suggestion')];
  const at = all.findIndex((suggestion) => suggestion === root.activeElement);
  return at < 0 ? undefined : (all[at + by] ?? all[at]);
}

/** Copies the article's link by the button itself, which says what came of it; false where there is no link. */
export function pressCopy(root: ParentNode): boolean {
  const button = root.querySelector('filrouge-copy')?.renderRoot.querySelector('button');
  button?.click();
  return button !== undefined && button !== null;
}
