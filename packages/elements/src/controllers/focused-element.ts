/** What has the focus, through every shadow root that lets itself be looked into; undefined when nothing has. */
export function focusedElement({ activeElement }: DocumentOrShadowRoot): HTMLElement | undefined {
  const within = activeElement?.shadowRoot ? focusedElement(activeElement.shadowRoot) : undefined;
  if (within) return within;
  const isPlace = activeElement instanceof HTMLElement && activeElement !== activeElement.ownerDocument.body;
  return isPlace ? activeElement : undefined;
}
