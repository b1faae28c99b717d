/** Calls back when the page has nothing better to do. */
export function whenIdle(callback: () => void): void {
  // Safari has no idle callback: a task of its own lets keys and paints go first there too.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback);
  else setTimeout(callback);
}
