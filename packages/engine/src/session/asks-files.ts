import type { Scenario } from '@filrouge/scenario';

/** Whether a question of the scenario asks files: for any other there is nothing to attach. */
export const asksFiles = ({ cells }: Scenario): boolean =>
  cells.some((cell) => cell.kind === 'question' && cell.type.name === 'files');
