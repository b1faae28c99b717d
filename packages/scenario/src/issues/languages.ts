import type { IssueMessages } from './issue-messages.js';
import { en } from './messages/en.js';
import { fr } from './messages/fr.js';

/** Every language issues are told in, by BCP 47 tag. */
export const languages: Readonly<Record<string, IssueMessages>> = { en, fr };
