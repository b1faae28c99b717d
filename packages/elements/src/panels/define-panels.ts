/** How long a page that shows none of them goes without: an agent has its first question painted by then. */
const meanwhileMs = 1000;

/**
 * Registers the panels for a page that shows them by themselves: at once where it has one of them, else a moment later. An
 * agent asks for them itself, once its first question was painted; were they there before, that would wait for them. Where
 * they cannot be loaded, an agent does without.
 */
export function definePanels(): void {
  // In a task of its own: a page that imports this puts its elements in right after.
  setTimeout(() => setTimeout(load, mayShowOne() ? 0 : meanwhileMs));
}

/** A server that renders pages has no document to ask. */
const mayShowOne = (): boolean => typeof document !== 'object' || document.querySelector(':not(:defined)') !== null;

const load = (): Promise<unknown> => import('./panels.define.js').catch(() => undefined);
