/** Words of the picture of a scenario. */
export const flow = {
  direction: 'ltr' as 'ltr' | 'rtl',
  label: (title: string) => `Plan de ${title}`,
  counts: (steps: number, questions: number) =>
    `${steps} ${steps > 1 ? 'étapes' : 'étape'}, ${questions} ${questions > 1 ? 'questions' : 'question'}`,
  unfold: 'Tout déplier',
  fold: 'Tout replier',
  save: 'Enregistrer en SVG',
  states: {
    current: 'posée maintenant',
    answered: 'répondue',
    onPath: 'sur le chemin',
    pending: 'peut encore venir',
    off: 'ne s’applique pas',
  },
};
