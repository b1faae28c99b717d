/** "Yes" and "no", one line a language: apart from the other words, for an answer is shown before a ticket is written. */
const words: ReadonlyMap<string, readonly [yes: string, no: string]> = new Map(
  Object.entries({
    ar: ['نعم', 'لا'],
    de: ['Ja', 'Nein'],
    en: ['Yes', 'No'],
    es: ['Sí', 'No'],
    fr: ['Oui', 'Non'],
  }),
);

/** The word for an answer to a yes-or-no question; English when the language is not known. */
export function yesNoIn(locale: string, answer: boolean): string {
  const [language = ''] = locale.toLowerCase().split('-');
  const [yes, no] = words.get(language) ?? ['Yes', 'No'];
  return answer ? yes : no;
}
