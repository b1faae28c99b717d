import { nearestName } from './nearest-name.js';

/** Finds the name of a list that a person most likely meant; `nearestName` documents it. */
export type ClosestName = (name: string, candidates: Iterable<string>) => string | undefined;

/** The candidate most likely meant; undefined for none. The script-tag file has `closest-name.late.ts` in its place. */
export const closestName: ClosestName = nearestName;

/** Hands over what finds it: here it is there already. */
export const bringClosestName = (_find: ClosestName): void => undefined;
