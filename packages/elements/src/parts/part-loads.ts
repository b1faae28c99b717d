/** Name of a part of the language that a page may load with the scenario that needs it: `filrouge-<name>.js` beside the script. */
export type PartName = 'reading' | 'repeats' | 'seldom' | 'usual';

/** Whether the part is there. The build of the script writes this module anew (scripts/bundle/parts-of-language.mjs): here all are. */
export const isThere = (_name: PartName): boolean => true;

/** Loads a part; rejects where it cannot be had. */
export const partLoads: Readonly<Record<PartName, () => Promise<void>>> = {
  reading: () => Promise.resolve(),
  repeats: () => Promise.resolve(),
  seldom: () => Promise.resolve(),
  usual: () => Promise.resolve(),
};
