import type { DescriptionParts } from '../description/parts.js';
import { exampleTicket } from './example-ticket.js';

const answer = { provenance: 'asked', privacy: 'none' } as const;

/** A call in English: a team whose VPN is down, with every part that a description may have. */
export const englishParts: DescriptionParts = {
  ...exampleTicket,
  priority: {
    level: 'P2',
    impact: 'medium',
    urgency: 'high',
    reasons: ['A whole team is stopped.', 'There is no way round.'],
  },
  steps: [
    { id: 'caller', title: 'Caller' },
    { id: 'problem', title: 'Problem' },
    { id: 'diagnosis', title: 'Diagnosis' },
  ],
  answers: [
    {
      ...answer,
      id: 'symptom',
      step: 'problem',
      label: 'Symptom',
      value: '…',
      display: 'The VPN client shows "error 809".\n\nNobody on the floor gets in.',
    },
    { ...answer, id: 'affectedUsers', step: 'problem', label: 'How many people?', value: 12, display: '12' },
    { ...answer, id: 'router', step: 'diagnosis', label: 'Lights of the router', value: 'red', display: 'Red' },
    {
      ...answer,
      id: 'assetTag',
      step: 'diagnosis',
      label: 'Asset tag',
      display: '',
      provenance: 'unknown',
      reason: 'The label is worn off.',
    },
    { ...answer, id: 'floor', step: 'diagnosis', label: 'Floor', display: '', provenance: 'skipped' },
  ],
  timeZone: 'Europe/Paris',
};

/** The same call in French, its priority changed by the operator. */
export const frenchParts: DescriptionParts = {
  ...englishParts,
  priority: {
    level: 'P1',
    impact: 'medium',
    urgency: 'high',
    reasons: ['Un service entier est arrêté', 'Aucun contournement'],
    overridden: { from: 'P2', reason: 'Clôture mensuelle ce soir' },
  },
  escalation: { level: 'L2', group: 'astreinte-reseau' },
  requester: { name: 'Jeanne Petit', phone: '+33 1 23 45 67 89' },
  steps: [{ id: 'problem', title: 'Problème' }],
  answers: [
    { ...answer, id: 'symptom', step: 'problem', label: 'Symptôme', value: '…', display: 'L’erreur 809 s’affiche.' },
    { ...answer, id: 'affectedUsers', step: 'problem', label: 'Combien de personnes ?', value: 12, display: '12' },
    {
      ...answer,
      id: 'assetTag',
      step: 'problem',
      label: 'Étiquette',
      display: '',
      provenance: 'unknown',
      reason: 'Illisible',
    },
  ],
  knowledge: {
    tried: [{ id: 'kb-12', title: 'Relancer le VPN', outcome: 'didNotHelp', stepsDone: ['Quitter', 'Relancer'] }],
  },
  instructions: [
    { id: 'no-promise', text: 'Ne jamais promettre de délai.', acknowledgedAt: '2026-09-11T15:31:00.000Z' },
  ],
  notes: [{ at: '2026-09-11T22:33:00.000Z', text: 'Rappelle demain.' }],
};
