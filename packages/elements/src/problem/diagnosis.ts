import type * as diagnosis from '@filrouge/scenario/diagnosis.js';

/** What is said of a scenario with mistakes: loaded when there is one, for a page with a good scenario never needs it. */
export type Diagnosis = typeof diagnosis;

/** Undefined when it cannot be loaded: mistakes are told by code and place then. */
export async function loadDiagnosis(): Promise<Diagnosis | undefined> {
  try {
    return await import('@filrouge/scenario/diagnosis.js');
  } catch {
    // The network is gone, or the page was built anew since it was opened.
    return undefined;
  }
}
