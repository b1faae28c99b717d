/** One question of each type that the fixture scenario does not ask, for stories and tests. */
export const typesScenario = {
  format: 1,
  id: 'types',
  version: '1.0.0',
  locales: ['fr', 'en'],
  title: { fr: 'Types de question', en: 'Question types' },
  client: { id: 'acme', name: 'Acme Logistique', timeZone: 'Europe/Paris' },
  steps: [
    {
      id: 'times',
      title: { fr: 'Quand', en: 'When' },
      items: [
        {
          type: 'dateTime',
          id: 'startedAt',
          label: { fr: 'Début de la panne', en: 'Start of the outage' },
          say: { fr: 'Depuis quand ?', en: 'Since when?' },
          required: true,
          checks: [
            {
              when: 'startedAt > now',
              level: 'warning',
              text: { fr: 'C’est dans l’avenir.', en: 'This is still to come.' },
            },
          ],
        },
        { type: 'duration', id: 'outage', label: { fr: 'Durée', en: 'For how long' }, max: 'P30D' },
      ],
    },
    {
      id: 'rest',
      title: { fr: 'Le reste', en: 'The rest' },
      items: [
        {
          type: 'scale',
          id: 'discomfort',
          label: { fr: 'Gêne ressentie', en: 'How bad is it' },
          min: 0,
          max: 10,
          minLabel: { fr: 'Aucune', en: 'Not at all' },
          maxLabel: { fr: 'Travail impossible', en: 'Work is impossible' },
        },
        { type: 'lookup', id: 'site', label: { fr: 'Site', en: 'Site' }, source: 'sites', required: true },
        { type: 'asset', id: 'computer', label: { fr: 'Poste', en: 'Computer' }, source: 'inventory' },
        { type: 'asset', id: 'badge', label: { fr: 'Badge', en: 'Badge' } },
        {
          type: 'files',
          id: 'photos',
          label: { fr: 'Captures d’écran', en: 'Screenshots' },
          types: ['image/*'],
          maxBytes: 5_000_000,
        },
        { type: 'url', id: 'page', label: { fr: 'Page en erreur', en: 'Page with the error' } },
      ],
    },
  ],
  ticket: { title: 'Types' },
};
