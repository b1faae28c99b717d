/** What `make` makes, once a language: a format of `Intl` costs as much as the rest of an answer. */
export function keptByLocale<Format>(make: (locale: string) => Format): (locale: string) => Format {
  const kept = new Map<string, Format>();
  return (locale) => {
    const format = kept.get(locale) ?? make(locale);
    kept.set(locale, format);
    return format;
  };
}
