/** A language tag the platform can work with (BCP 47), or undefined: a page may write anything into an attribute. */
export function languageTag(text: string | undefined | null): string | undefined {
  try {
    return Intl.getCanonicalLocales(text ?? [])[0];
  } catch {
    return undefined;
  }
}

/** What is spoken before there is a call: the language the page gave its element, else the page's own. */
export function pageLocale(text: string | undefined | null): string {
  return languageTag(text) ?? document.documentElement.lang;
}
