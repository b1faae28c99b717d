/** Words of the page that previews a scenario. */
export const preview = {
  fine: 'Rien à corriger',
  mistakes: (count: number) =>
    count > 1
      ? `${count} erreurs\u202f: la dernière bonne version est montrée`
      : '1 erreur\u202f: la dernière bonne version est montrée',
  findings: (count: number) => (count > 1 ? `${count} remarques` : '1 remarque'),
  nothingYet: 'Corrigez les erreurs, et le scénario s’affiche ici.',
  heading: 'Erreurs et remarques',
  lost: 'filrouge preview s’est arrêté\u202f; relancez-le pour suivre le fichier.',
};
