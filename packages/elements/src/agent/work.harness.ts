import type { Session } from '@filrouge/engine';
import { LitElement } from 'lit';

/** What the page did for something: how much of it, never how long it took. */
export interface Work {
  /** Elements that updated, each time. */
  readonly updates: number;
  /** Nodes that were put into the page. */
  readonly nodes: number;
  /** Views of the call that were told. */
  readonly views: number;
}

/** Counts what is done inside `root`, shadow roots included, while `act` lasts; `act` waits for what it sets off. */
export async function workDuring(root: HTMLElement, session: Session, act: () => Promise<void>): Promise<Work> {
  const counts = { updates: 0, nodes: 0, views: 0 };
  const stops = [
    countUpdates(root, () => (counts.updates += 1)),
    countNodes(root, (added) => (counts.nodes += added)),
    session.subscribe(() => (counts.views += 1)),
  ];
  try {
    await act();
  } finally {
    for (const stop of stops) stop();
  }
  return counts;
}

function countUpdates(root: HTMLElement, count: () => void): () => void {
  // What every element does to render, those of ours included, which render through it.
  const prototype = LitElement.prototype as unknown as { update: (this: LitElement, changed: unknown) => void };
  const { update } = prototype;
  prototype.update = function counted(changed) {
    // One of an earlier test that was taken off the page may still settle.
    if (this.isConnected && isInside(this, root)) count();
    update.call(this, changed);
  };
  return () => void (prototype.update = update);
}

function countNodes(root: HTMLElement, count: (added: number) => void): () => void {
  const note = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes } of records) for (const node of addedNodes) count(watch(node));
  };
  const observer = new MutationObserver(note);
  /** Watches the shadow roots of a tree; how many nodes it has, those of its shadow roots included. */
  const watch = (tree: Node): number => {
    const within = document.createNodeIterator(tree);
    let size = 0;
    for (let node = within.nextNode(); node; node = within.nextNode()) {
      size += 1;
      const shadow = node instanceof Element ? node.shadowRoot : null;
      if (!shadow) continue;
      observer.observe(shadow, { childList: true, subtree: true });
      size += watch(shadow);
    }
    return size;
  };
  watch(root);
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
  };
}

function isInside(element: Element, root: HTMLElement): boolean {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at === root) return true;
  return false;
}
