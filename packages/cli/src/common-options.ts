import type { Option } from './command.js';

/** For programs: plain JSON in place of sentences. */
export const jsonOption = {
  type: 'boolean',
  summary: { en: 'print JSON, for programs', fr: 'afficher du JSON, pour les programmes' },
} as const satisfies Option;

/** Where the files that a scenario names may stand. */
export const rootOption = {
  type: 'string',
  placeholder: 'FOLDER',
  summary: {
    en: 'read bases and libraries below this folder only (default: here)',
    fr: 'ne lire bases et bibliothèques que sous ce dossier (par défaut : ici)',
  },
} as const satisfies Option;

/** Which language the command speaks. */
export const localeOption = {
  type: 'string',
  placeholder: 'TAG',
  summary: {
    en: 'language of the messages, fr or en (default: yours)',
    fr: 'langue des messages, fr ou en (par défaut : la vôtre)',
  },
} as const satisfies Option;
