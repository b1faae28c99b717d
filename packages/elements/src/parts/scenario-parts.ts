import type { PartName } from './part-loads.js';

/** The parts of the language that a scenario, or its JSON text, needs and that are not there yet: none, but in the script-tag file. */
export const missingParts = (_source: unknown): readonly PartName[] => [];

/** Loads all parts; false where one cannot be had. For what reads a scenario otherwise than it is written. */
export const wantEveryPart = (): Promise<boolean> => Promise.resolve(true);

/** Loads the parts a scenario needs; undefined when there is nothing to wait for. Never rejects: `missingParts` tells what could not be had. */
export const wantParts = (_source: unknown): Promise<unknown> | undefined => undefined;

/** Asks for what most clients' scenarios need, while one is on its way. What cannot be had is asked for again, and told, by `wantParts`. */
export const wantUsualPart = (): void => undefined;
