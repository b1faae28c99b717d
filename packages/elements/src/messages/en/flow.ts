/** Words of the picture of a scenario. */
export const flow = {
  /** Which way the picture runs. */
  direction: 'ltr' as 'ltr' | 'rtl',
  label: (title: string) => `Picture of ${title}`,
  counts: (steps: number, questions: number) =>
    `${steps} ${steps === 1 ? 'step' : 'steps'}, ${questions} ${questions === 1 ? 'question' : 'questions'}`,
  unfold: 'Unfold all',
  fold: 'Fold all',
  save: 'Save as SVG',
  states: {
    current: 'asked now',
    answered: 'answered',
    onPath: 'on the path',
    pending: 'may still come',
    off: 'does not apply now',
  },
};
