import type { QuestionCell } from '@filrouge/scenario';

/** Whether a question is the one that holds the rows of a repeat. */
export const isRepeatQuestion = ({ type }: Pick<QuestionCell, 'type'>): boolean => type.name === 'repeat';
