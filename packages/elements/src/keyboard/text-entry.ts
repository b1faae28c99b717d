/** Input types in which a digit or a letter is not text. */
const choiceTypes = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** Whether the key goes into a field that takes text (a select takes text too: it is searched by typing). */
export function isInTextEntry(event: Event): boolean {
  const target = event.composedPath()[0];
  if (target instanceof HTMLInputElement) return !choiceTypes.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

/** Whether the key goes to something that Enter presses. */
export function isOnButton(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.matches('button, a[href], summary, select, input[type="file"]');
}
