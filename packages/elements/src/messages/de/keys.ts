import type { KeyNames } from '../language-pack.js';

/** What keyboards for German have on their keys. */
export const keys: KeyNames = {
  Control: 'Strg',
  Delete: 'Entf',
  Insert: 'Einfg',
  PageDown: 'Bild ↓',
  PageUp: 'Bild ↑',
};
