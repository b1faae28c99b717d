/** Id of a row, for `aria-activedescendant`. */
export const optionId = (index: number) => `option-${String(index)}`;

/** Keeps the row in sight, within its list only: the page must not move. */
export function scrollTo({ currentTarget }: Event, index: number): void {
  const root = currentTarget instanceof HTMLElement ? currentTarget.getRootNode() : undefined;
  const row = root instanceof ShadowRoot ? root.getElementById(optionId(index)) : null;
  const list = row?.parentElement;
  if (!row || !list) return;
  const { offsetTop, offsetHeight } = row;
  if (offsetTop < list.scrollTop) list.scrollTop = offsetTop;
  const below = offsetTop + offsetHeight - list.clientHeight;
  if (below > list.scrollTop) list.scrollTop = below;
}

/** The focus stays in the field while the pointer picks. */
export function keepFocus(event: Event): void {
  event.preventDefault();
}

/** What stands in the field is typed over. */
export function selectText({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLInputElement) currentTarget.select();
}
