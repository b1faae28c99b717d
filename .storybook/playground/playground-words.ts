const en = {
  editor: 'Scenario (JSON)',
  call: 'The call',
  picture: 'The picture',
  marks: 'To mend',
  line: (line: number) => `Line ${line}:`,
  fine: 'Runs',
  findings: (count: number) => `Runs; ${count} to look at`,
  broken: (count: number) => `${count} to mend; the last one that ran is shown`,
  share: 'Copy the link',
  copied: 'Link copied',
};

const fr: typeof en = {
  editor: 'Scénario (JSON)',
  call: 'L’appel',
  picture: 'Le dessin',
  marks: 'À corriger',
  line: (line) => `Ligne ${line}\u00a0:`,
  fine: 'Fonctionne',
  findings: (count) => `Fonctionne\u00a0; ${count} à regarder`,
  broken: (count) => `${count} à corriger\u00a0; le dernier qui fonctionne est montré`,
  share: 'Copier le lien',
  copied: 'Lien copié',
};

/** Words of the playground, for a BCP 47 tag: French, else English. */
export const playgroundWords = (locale: string): typeof en => (locale.startsWith('fr') ? fr : en);
