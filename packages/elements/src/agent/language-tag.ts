/** A language tag the platform can work with (BCP 47), or undefined: a page may write anything into an attribute. */
export function languageTag(text: string | undefined | null): string | undefined {
  try {
    return Intl.getCanonicalLocales(text ?? [])[0];
  } catch {
    return undefined;
  }
}
