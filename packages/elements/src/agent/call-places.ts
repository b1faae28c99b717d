import type { LitElement } from 'lit';
import type { InstructionOpenedEvent } from '../instructions/instructions.events.js';
import type { FilrougeInstructions } from '../instructions/instructions.js';
import type { FilrougeQuestion } from '../question/question.js';
import type { FilrougeStepPage } from '../step-page/step-page.js';

type Root = HTMLElement | DocumentFragment;

/** Where the operator works now: the question, or what became of the ticket, or what is wrong, or which client. */
export function mainPlace(root: Root): MainPlace | null {
  return (
    root.querySelector<MainPlace>('filrouge-question, filrouge-step-page, filrouge-delivery, #delivery') ??
    root.querySelector<MainPlace>('filrouge-problem, #problem') ??
    root.querySelector('filrouge-picker')
  );
}

/** Where questions are asked: one alone, or the page of a step; null where none is. */
export function askingPlace(root: Root | undefined): FilrougeQuestion | FilrougeStepPage | null | undefined {
  return root?.querySelector<FilrougeQuestion | FilrougeStepPage>('filrouge-question, filrouge-step-page');
}

/** An element of ours, or the plain heading where one could not be loaded. */
export type MainPlace = HTMLElement & Partial<Pick<LitElement, 'updateComplete'>>;

/** Takes the focus to the first place where an instruction waits to be acknowledged, and that can be seen. */
export function focusOnWaiting(root: Root): void {
  const places = [...root.querySelectorAll<HTMLElement>('[data-waiting], filrouge-instructions')];
  places.find((place) => place.checkVisibility())?.focus();
}

/** Takes the focus to an instruction, or to where one waits when the list is folded away. */
export function openInstruction(root: Root, { instructionId }: InstructionOpenedEvent): void {
  const rules = root.querySelector<FilrougeInstructions>('filrouge-instructions');
  if (rules?.checkVisibility()) rules.open(instructionId);
  else focusOnWaiting(root);
}
