import type { Messages } from '../messages/index.js';

/** What is told, and how much shows. */
export interface Ear {
  readonly messages: Messages;
  readonly place: EarPlace;
}

/** Where the operator is: at one question, on the page of a step, whose questions the focus tells, or in the palette. */
export type EarPlace = 'question' | 'step' | 'palette';

/** Where the operator is, by what shows. */
export function placeOfEar(palette: { readonly isOpen: boolean }, density: { readonly isStep: boolean }): EarPlace {
  if (palette.isOpen) return 'palette';
  return density.isStep ? 'step' : 'question';
}
