const sites = [
  'Lille',
  'Lyon',
  'Nantes',
  'Bordeaux',
  'Marseille',
  'Toulouse',
  'Strasbourg',
  'Rennes',
  'Reims',
  'Saint-Étienne',
];
const moreSites = ['Le Havre', 'Grenoble', 'Dijon', 'Angers', 'Nîmes', 'Clermont-Ferrand', 'Orléans', 'Béziers'];

const siteOptions = [...sites, ...moreSites].map((name, index) => ({
  value: `site${String(index + 1)}`,
  label: name,
  ...(name === 'Saint-Étienne' ? { aliases: ['Sainté', 'entrepôt Loire'] } : {}),
}));

/**
 * One scenario that holds every question type and every state the elements show; tests and stories of the package use
 * it. Examples to learn from are in `examples/scenarios`.
 */
export const fixtureScenario = {
  format: 1,
  id: 'acme-incident',
  version: '3.2.0',
  locales: ['fr', 'en'],
  title: { fr: 'Incident informatique', en: 'IT incident' },
  client: {
    id: 'acme',
    name: 'Acme Logistique',
    color: '#0b6e4f',
    timeZone: 'Europe/Paris',
    hours: [{ days: 'mon-fri', from: '08:00', to: '18:30' }],
    holidays: ['2026-12-25'],
    emailDomains: ['acme.example'],
  },
  context: { callerPhone: 'text', vip: 'yesNo' },
  instructions: [
    {
      id: 'no-promise',
      severity: 'warning',
      text: { fr: 'Ne jamais promettre de délai de rétablissement.', en: 'Never promise when service will be back.' },
      acknowledge: true,
    },
    {
      id: 'greeting',
      severity: 'info',
      text: { fr: 'Se présenter au nom d’Acme Logistique.', en: 'Answer in the name of Acme Logistique.' },
      say: { fr: 'Support Acme Logistique, bonjour.', en: 'Acme Logistique support, hello.' },
    },
  ],
  steps: [
    {
      id: 'caller',
      title: { fr: 'Appelant', en: 'Caller' },
      items: [
        {
          type: 'person',
          id: 'caller',
          label: { fr: 'Qui appelle ?', en: 'Who is calling?' },
          say: {
            fr: 'Puis-je avoir votre nom et un numéro où vous rappeler ?',
            en: 'May I have your name and a number to call you back?',
          },
          required: true,
          privacy: 'personal',
        },
        {
          type: 'phone',
          id: 'callback',
          label: { fr: 'Numéro de rappel', en: 'Callback number' },
          country: 'FR',
          prefill: 'context.callerPhone',
          privacy: 'personal',
        },
        {
          type: 'choice',
          id: 'site',
          label: { fr: 'Site', en: 'Site' },
          say: 'Sur quel site êtes-vous ?',
          required: true,
          options: siteOptions,
        },
      ],
    },
    {
      id: 'problem',
      title: { fr: 'Problème', en: 'Problem' },
      items: [
        {
          type: 'longText',
          id: 'symptom',
          label: { fr: 'Symptôme', en: 'Symptom' },
          say: { fr: 'Que se passe-t-il ?', en: 'What is happening?' },
          help: {
            fr: 'Les mots de l’appelant, avec le message d’erreur exact.',
            en: 'The caller’s words, with the exact error message.',
          },
          required: true,
          probes: [
            {
              when: 'size(symptom) < 15',
              say: { fr: 'Que voyez-vous exactement à l’écran ?', en: 'What exactly do you see on the screen?' },
            },
          ],
        },
        {
          type: 'choice',
          id: 'category',
          label: { fr: 'Domaine', en: 'Area' },
          required: true,
          options: [
            { value: 'network', label: { fr: 'Réseau', en: 'Network' }, aliases: ['wifi', 'internet'] },
            {
              value: 'workstation',
              label: { fr: 'Poste de travail', en: 'Workstation' },
              help: { fr: 'PC, écran, station', en: 'PC, screen, dock' },
            },
            { value: 'application', label: { fr: 'Application métier', en: 'Business application' } },
            { value: 'printing', label: { fr: 'Impression', en: 'Printing' } },
            { value: 'payroll', label: { fr: 'Paie', en: 'Payroll' } },
          ],
        },
        {
          type: 'end',
          id: 'wrong-perimeter',
          when: "category == 'payroll'",
          outcome: 'redirected',
          text: { fr: 'La paie relève du service RH d’Acme.', en: 'Payroll is handled by Acme’s HR desk.' },
          say: { fr: 'Je vous invite à appeler le 01 55 00 00 42.', en: 'Please call 01 55 00 00 42.' },
        },
        {
          type: 'choice',
          id: 'scope',
          label: { fr: 'Étendue', en: 'Who is affected' },
          say: { fr: 'Êtes-vous seul concerné ?', en: 'Is it only you?' },
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
                  label: { fr: 'Combien de personnes ?', en: 'How many people?' },
                  required: true,
                  min: 2,
                  checks: [
                    {
                      when: 'affectedUsers > 200',
                      level: 'warning',
                      text: {
                        fr: 'Plus de 200 personnes : est-ce bien un seul service ?',
                        en: 'More than 200 people: is it really one team?',
                      },
                    },
                  ],
                },
              ],
            },
            {
              value: 'site',
              label: { fr: 'Tout un site', en: 'A whole site' },
              aliases: { fr: ['toute l’agence', 'tout le monde'], en: ['the whole office', 'everybody'] },
            },
          ],
        },
        {
          type: 'instruction',
          id: 'site-down',
          when: "scope == 'site'",
          severity: 'critical',
          text: {
            fr: 'Prévenir l’astreinte réseau avant de raccrocher.',
            en: 'Alert the network on-call before hanging up.',
          },
          say: {
            fr: 'Je préviens tout de suite l’équipe d’astreinte.',
            en: 'I am alerting the on-call team right now.',
          },
          acknowledge: true,
        },
        {
          type: 'yesNo',
          id: 'blocked',
          label: { fr: 'Travail bloqué ?', en: 'Is work at a standstill?' },
          say: { fr: 'Pouvez-vous encore travailler ?', en: 'Can you still work?' },
          required: true,
        },
        { type: 'date', id: 'since', label: { fr: 'Depuis quand ?', en: 'Since when?' } },
        {
          type: 'choices',
          id: 'tried',
          label: { fr: 'Déjà essayé', en: 'Already tried' },
          options: [
            { value: 'restart', label: { fr: 'Redémarrage', en: 'Restart' } },
            { value: 'cable', label: { fr: 'Câble changé', en: 'Cable swapped' } },
            { value: 'otherUser', label: { fr: 'Autre session', en: 'Another account' } },
          ],
        },
        {
          type: 'number',
          id: 'loss',
          label: { fr: 'Perte estimée par heure', en: 'Estimated loss an hour' },
          unit: 'k€',
          when: 'blocked',
          min: 0,
        },
      ],
    },
    {
      id: 'equipment',
      title: { fr: 'Matériel', en: 'Equipment' },
      items: [
        {
          type: 'text',
          id: 'assetTag',
          label: { fr: 'Étiquette du poste', en: 'Asset tag' },
          help: { fr: 'Sous la coque, ACM suivi de cinq chiffres.', en: 'Under the case: ACM and five digits.' },
          required: "category == 'workstation'",
          checks: [
            {
              when: "category == 'printing' && !assetTag.startsWith('ACM')",
              level: 'info',
              text: { fr: 'Les imprimantes ont leurs propres étiquettes.', en: 'Printers have tags of their own.' },
            },
          ],
        },
        {
          type: 'choices',
          id: 'otherSites',
          label: { fr: 'Autres sites touchés', en: 'Other sites affected' },
          when: "scope == 'site'",
          options: siteOptions,
        },
        { type: 'email', id: 'copyTo', label: { fr: 'Copie à', en: 'Copy to' }, privacy: 'personal' },
      ],
    },
  ],
  facts: [{ id: 'usersHit', type: 'integer', value: "scope == 'me' ? 1 : affectedUsers" }],
  priority: {
    impact: [
      {
        when: "scope == 'site'",
        is: 'high',
        because: { fr: 'Tout un site est touché.', en: 'A whole site is affected.' },
      },
      {
        when: 'usersHit > 5',
        is: 'medium',
        because: { fr: 'Plus de cinq personnes sont touchées.', en: 'More than five people are affected.' },
      },
      { is: 'low', because: { fr: 'Peu de personnes sont touchées.', en: 'Few people are affected.' } },
    ],
    urgency: [
      { when: 'blocked', is: 'high', because: { fr: 'Le travail est bloqué.', en: 'Work is at a standstill.' } },
      { is: 'low', because: { fr: 'Le travail continue.', en: 'Work goes on.' } },
    ],
    matrix: {
      high: { high: 'P1', medium: 'P2', low: 'P3' },
      medium: { high: 'P2', medium: 'P3', low: 'P4' },
      low: { high: 'P3', medium: 'P4', low: 'P5' },
    },
    raise: [{ when: 'context.vip', to: 'P2', because: { fr: 'Appelant prioritaire.', en: 'Priority caller.' } }],
    override: true,
  },
  sla: {
    P1: { respond: 'PT15M', resolve: 'PT1H', clock: 'always' },
    P2: { respond: 'PT1H', resolve: 'PT4H', clock: 'always' },
    P3: { respond: 'PT4H', resolve: 'PT24H', clock: 'clientHours' },
    P4: { respond: 'PT8H', resolve: 'PT48H', clock: 'clientHours' },
    P5: { respond: 'PT24H', resolve: 'PT72H', clock: 'clientHours' },
  },
  escalation: [
    {
      when: "priority == 'P1'",
      level: 'L2',
      group: 'astreinte-reseau',
      because: { fr: 'Incident majeur.', en: 'Major incident.' },
    },
    { level: 'L1', group: 'helpdesk', because: { fr: 'Traitement par le helpdesk.', en: 'Handled by the helpdesk.' } },
  ],
  ticket: {
    title: '[{{ client.name }}] {{ label(category) }} : {{ symptom }}',
    requester: { name: 'caller.name', phone: 'caller.phone', email: 'caller.email' },
    category: [{ when: "category == 'network'", is: 'network' }, { is: 'other' }],
    tags: [{ when: "scope == 'site'", is: 'site-down' }],
    fields: { asset: 'assetTag' },
    locale: 'fr',
  },
};
