import type { KeyNames } from '../language-pack.js';

/** What keyboards for Spanish have on their keys. */
export const keys: KeyNames = {
  Delete: 'Supr',
  Insert: 'Insert',
  PageDown: 'Av Pág',
  PageUp: 'Re Pág',
};
