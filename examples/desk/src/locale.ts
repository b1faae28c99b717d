/** Languages of the desk itself; each client's scenario has its own. */
export const locales = ['fr', 'en'] as const;
/** A language of the desk. */
export type Locale = (typeof locales)[number];

/** A text in both languages of the desk. */
export type BilingualText = Readonly<Record<Locale, string>>;
