import type { IssueMessages } from './issue-messages.js';
import { en } from './messages/en.js';
import { fr } from './messages/fr.js';

/** Every language issues are told in, by BCP 47 tag. */
export const languages: Readonly<Record<string, IssueMessages>> = { en, fr };

/** Words in that locale: its own, those of its base language, or English. */
export function issueMessagesIn(locale: string): IssueMessages {
  const [base = ''] = locale.split('-', 1);
  const found = [locale, base].find((tag) => Object.hasOwn(languages, tag));
  return languages[found ?? 'en'] ?? en;
}
