import type { assistance as en } from '../en/assistance.js';

/** Words of remote assistance, in German. */
export const assistance: typeof en = {
  heading: 'Fernhilfe',
  unknown: (label) => `${label}: Fragen Sie zuerst, welches Gerät es ist.`,
  refused: {
    machine: (label, target) => `${label}: „${target}“ ist kein Name und keine Adresse eines Geräts.`,
    deviceId: (label, target) => `${label}: „${target}“ ist keine Gerätekennung.`,
    address: (label, target) => `${label}: „${target}“ ist keine Adresse, die hier geöffnet werden darf.`,
  },
  saves: (file) => `speichert ${file}`,
  newTab: '(neuer Tab)',
  opened: (time) => `geöffnet um ${time}`,
  said: (label) => `${label}: im Ticket vermerkt.`,
};
