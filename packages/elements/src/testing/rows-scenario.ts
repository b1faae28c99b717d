/** Machines with their disks, then a step over the machines; tests and stories of rows use it. */
export const rowsScenario = {
  format: 1,
  id: 'acme-machines',
  version: '1.0.0',
  locales: ['en', 'fr'],
  title: { en: 'Machines down', fr: 'Machines en panne' },
  client: { id: 'acme', name: 'Acme Logistique', color: '#0b6e4f', timeZone: 'Europe/Paris' },
  steps: [
    {
      id: 'machines-hit',
      title: { en: 'Machines', fr: 'Machines' },
      items: [
        { type: 'text', id: 'caller', label: { en: 'Caller', fr: 'Appelant' } },
        {
          type: 'repeat',
          id: 'machines',
          label: { en: 'Machine', fr: 'Machine' },
          min: 1,
          max: 100,
          itemLabel: '{{ tag }}',
          items: [
            {
              type: 'text',
              id: 'tag',
              label: { en: 'Asset tag', fr: 'Numéro d’inventaire' },
              say: { en: 'What does the label say?', fr: 'Que dit l’étiquette ?' },
              required: true,
            },
            { type: 'yesNo', id: 'down', label: { en: 'Down', fr: 'À l’arrêt' }, required: true },
            { type: 'integer', id: 'users', label: { en: 'Users', fr: 'Utilisateurs' }, when: 'down' },
            {
              type: 'repeat',
              id: 'disks',
              label: { en: 'Disk', fr: 'Disque' },
              max: 3,
              when: 'down',
              items: [{ type: 'text', id: 'message', label: { en: 'Message', fr: 'Message' } }],
            },
          ],
        },
      ],
    },
    {
      id: 'restart',
      title: { en: 'Restart of {{ tag }}', fr: 'Redémarrage de {{ tag }}' },
      over: 'machines',
      items: [{ type: 'yesNo', id: 'restarted', label: { en: 'Restarted', fr: 'Redémarré' } }],
    },
  ],
  ticket: { title: { en: '{{ count(machines) }} machines down', fr: '{{ count(machines) }} machines en panne' } },
};
