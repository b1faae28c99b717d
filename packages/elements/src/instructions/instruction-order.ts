import type { InstructionView } from '@filrouge/engine';

/** Whether the operator still has to confirm having read it. */
export function isWaiting({ needsAcknowledgement, acknowledgedAt }: InstructionView): boolean {
  return needsAcknowledgement && acknowledgedAt === undefined;
}

/** Instructions as shown: critical ones that wait come first, the others stay where the client put them. */
export function shownInstructions(instructions: readonly InstructionView[]): readonly InstructionView[] {
  return [...instructions.filter(isPressing), ...instructions.filter((instruction) => !isPressing(instruction))];
}

/** The instruction to acknowledge next: the first that waits, as shown; undefined when none waits. */
export function nextToAcknowledge(instructions: readonly InstructionView[]): InstructionView | undefined {
  return shownInstructions(instructions).find(isWaiting);
}

const isPressing = (instruction: InstructionView) => isWaiting(instruction) && instruction.severity === 'critical';
