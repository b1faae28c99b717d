import type { KeyNames } from '../language-pack.js';

/** What keyboards for French have on their keys. */
export const keys: KeyNames = {
  Delete: 'Suppr',
  Escape: 'Échap',
  Insert: 'Inser',
  PageDown: 'Pg suiv',
  PageUp: 'Pg préc',
};
