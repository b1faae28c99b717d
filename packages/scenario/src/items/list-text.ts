import { keptByLocale } from './kept-by-locale.js';

const formatOf = keptByLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Parts in one sentence, as that language joins them: "a, b and c". Empty without any. */
export const listText = (parts: readonly string[], locale: string): string => formatOf(locale).format(parts);
