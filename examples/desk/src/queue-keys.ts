/**
 * Walks the calls of the queue by arrow keys, Home and End, from the button of one to that of another; stays at the ends.
 * For the keydown of what holds them; keys pressed elsewhere in it are the browser's.
 */
export function walkCalls(event: KeyboardEvent): void {
  const { currentTarget: queue, target, key, altKey, ctrlKey, metaKey } = event;
  if (!(queue instanceof Element) || altKey || ctrlKey || metaKey) return;
  const calls = [...queue.querySelectorAll<HTMLElement>('.call-button')];
  const from = calls.findIndex((call) => call === target);
  const to = from < 0 ? undefined : placeAfter(key, from, calls.length);
  if (to === undefined) return;
  event.preventDefault();
  calls[to]?.focus();
}

function placeAfter(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(from + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
