/**
 * Registers the panels in a task of its own: the first question does not wait for them. Where they cannot be loaded, an
 * agent asks for them again, and does without.
 */
export function definePanels(): void {
  setTimeout(() => import('./panels.define.js').catch(() => undefined));
}
