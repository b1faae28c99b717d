import { waitUntil } from '../../../../../testing/index.js';

/** What a page under the policy says of itself. */
export interface GuardedPage {
  readonly outcome: string | undefined;
  /** Directives that something in it went against. */
  readonly violated: readonly string[];
}

/** The page loads every source file of every package by itself. */
export const pagePatienceMs = 60_000;

/** A page of its own under the strict policy of page.html, once it is as the test waits for. */
export async function guardedPage(script: string, isThrough: (page: GuardedPage) => boolean): Promise<GuardedPage> {
  const frame = document.createElement('iframe');
  frame.src = new URL(`page.html?${script}`, import.meta.url).href;
  document.body.append(frame);
  await waitUntil(() => isThrough(told(frame)), `${script} is through`, { timeout: pagePatienceMs });
  const page = told(frame);
  frame.remove();
  return page;
}

function told(frame: HTMLIFrameElement): GuardedPage {
  const { outcome, violations = '[]' } = frame.contentDocument?.documentElement?.dataset ?? {};
  const all: readonly string[] = JSON.parse(violations);
  return { outcome, violated: all.map((violation) => violation.split(' ')[0] ?? '') };
}
