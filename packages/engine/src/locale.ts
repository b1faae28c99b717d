/** Whether `Intl` can read a language tag; it throws on the others, such as `en_US`. */
export function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
