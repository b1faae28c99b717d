import type { assistance as en } from '../en/assistance.js';

/** Words of remote assistance, in French. */
export const assistance: typeof en = {
  heading: 'Assistance à distance',
  unknown: (label) => `${label}\u202f: demandez d’abord quel poste.`,
  refused: {
    machine: (label, target) => `${label}\u202f: «\u202f${target}\u202f» n’est ni un nom ni une adresse de poste.`,
    deviceId: (label, target) => `${label}\u202f: «\u202f${target}\u202f» n’est pas un identifiant d’appareil.`,
    address: (label, target) =>
      `${label}\u202f: «\u202f${target}\u202f» n’est pas une adresse que ce poste peut ouvrir.`,
  },
  saves: (file) => `enregistre ${file}`,
  newTab: '(nouvel onglet)',
  opened: (time) => `ouvert à ${time}`,
  said: (label) => `${label}\u202f: noté dans le ticket.`,
};
