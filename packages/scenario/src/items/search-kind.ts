/**
 * What an answer counts as when articles are looked for, the most telling first: the trouble in the caller's words, an
 * error code, the subject, an option, a detail. `never` keeps it out.
 */
export const searchKinds = ['problem', 'code', 'category', 'option', 'detail', 'never'] as const;
/** What an answer counts as when articles are looked for. */
export type SearchKind = (typeof searchKinds)[number];
