/** A small scenario that holds what the commands show: a follow-up, an instruction, rules, a secret, two locales. */
export const smallScenario = {
  format: 1,
  id: 'acme-incident',
  version: '1.0.0',
  locales: ['fr', 'en'],
  title: { fr: 'Incident', en: 'Incident report' },
  client: { id: 'acme', name: 'Acme', timeZone: 'Europe/Paris' },
  context: { callerName: 'text', vip: 'yesNo' },
  instructions: [
    {
      id: 'no-promise',
      severity: 'warning',
      text: { fr: 'Ne rien promettre.', en: 'Promise nothing.' },
      acknowledge: true,
    },
  ],
  steps: [
    {
      id: 'problem',
      title: { fr: 'Problème', en: 'Problem' },
      items: [
        {
          type: 'text',
          id: 'callerName',
          label: { fr: 'Nom', en: 'Name' },
          required: true,
          prefill: 'context.callerName',
        },
        {
          type: 'choice',
          id: 'scope',
          label: { fr: 'Étendue', en: 'Scope' },
          required: true,
          options: [
            { value: 'me', label: { fr: 'Une personne', en: 'One person' } },
            {
              value: 'team',
              label: { fr: 'Un service', en: 'A team' },
              then: [
                {
                  type: 'integer',
                  id: 'affectedUsers',
                  label: { fr: 'Combien ?', en: 'How many?' },
                  required: true,
                  min: 2,
                },
              ],
            },
          ],
        },
        { type: 'text', id: 'password', label: { fr: 'Code', en: 'Code' }, privacy: 'neverStored' },
      ],
    },
  ],
  priority: {
    impact: [
      {
        when: "scope == 'team' && affectedUsers > 5",
        is: 'high',
        because: { fr: 'Plus de cinq personnes.', en: 'More than five people.' },
      },
      { is: 'low' },
    ],
    urgency: [{ is: 'medium' }],
    matrix: {
      high: { high: 'P1', medium: 'P2', low: 'P3' },
      medium: { high: 'P2', medium: 'P3', low: 'P4' },
      low: { high: 'P3', medium: 'P4', low: 'P5' },
    },
  },
  sla: { P2: { respond: 'PT15M', resolve: 'PT1H' } },
  escalation: [
    {
      when: "priority == 'P2'",
      level: 'L2',
      group: 'network',
      because: { fr: 'Incident majeur.', en: 'Major incident.' },
    },
    { level: 'L1', group: 'helpdesk' },
  ],
  ticket: { title: { fr: 'Incident de {{ callerName }}', en: 'Incident of {{ callerName }}' } },
};

/** Answers to all of it, and a case of them. */
export const smallAnswers = { callerName: 'Zoé', scope: 'team', affectedUsers: 12 };
export const smallCase = {
  title: 'A whole team is down',
  at: '2026-11-20T09:00:00Z',
  answers: smallAnswers,
  expect: {
    path: ['callerName', 'scope', 'affectedUsers', 'password'],
    priority: 'P2',
    respondBy: '2026-11-20T09:15:00Z',
  },
};
