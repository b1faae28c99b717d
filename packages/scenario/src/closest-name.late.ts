/** `closest-name.ts` where a page loads what helps authors when it meets a mistake: no name is suggested before. */
import type { ClosestName } from './closest-name.js';

/** What the page has loaded, as its languages are: for all calls, and never taken back. */
const helper: { find: ClosestName } = { find: () => undefined };

/** The candidate most likely meant, once what finds it is there; undefined before. */
export const closestName: ClosestName = (name, candidates) => helper.find(name, candidates);

/** Hands over what finds it. */
export function bringClosestName(find: ClosestName): void {
  helper.find = find;
}
