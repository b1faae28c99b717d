import type { ViewText } from '@filrouge/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../messages/index.js';
import { languageName } from '../messages/language-name.js';

/**
 * The language of a text that is not in the operator's, as a short tag: “FR”, “in French” on hover and to screen readers.
 * Nothing where it is, nor where it is in the language of a text above that bears the mark for both.
 */
export function languageMark(
  { locale }: ViewText,
  operatorLocale: string,
  markedLocale = operatorLocale,
): TemplateResult | typeof nothing {
  if (!isForeign(locale, operatorLocale) || !isForeign(locale, markedLocale)) return nothing;
  const inLanguage = messagesFor(operatorLocale).question.inLanguage(languageName(locale, operatorLocale));
  return html`<span class="badge language" title=${inLanguage}
    ><span aria-hidden="true">${baseOf(locale).toUpperCase()}</span
    ><span class="visually-hidden">${inLanguage}</span></span
  >`;
}

/** Whether two BCP 47 tags are of different languages, whatever their regions. */
export const isForeign = (locale: string, other: string): boolean => baseOf(locale) !== baseOf(other);

const baseOf = (locale: string) => locale.split('-', 1)[0] ?? locale;
