import * as z from 'zod/mini';

/** What callers say for something: in every language, or what they say in each. */
export type Aliases = readonly string[] | Readonly<Record<string, readonly string[]>>;

const words = z.array(z.string().check(z.minLength(1)));

/** Schema of what callers say. */
export const aliasesSchema = z.union([words, z.record(z.string(), words)]);

/**
 * What callers say for it in these languages: by exact tag, else by the base language; where none of them has any, in the
 * scenario's own. One list is for all languages. Each once; none without aliases.
 */
export function aliasesIn(
  aliases: Aliases | undefined,
  wanted: readonly string[],
  locales: readonly string[],
): readonly string[] {
  if (aliases === undefined || isForAll(aliases)) return aliases ?? [];
  const inEach = wanted.map((locale) => own(aliases, locale) ?? own(aliases, locale.split('-', 1)[0]));
  return [...new Set((inEach.find(Boolean) ? inEach : [own(aliases, locales[0])]).flatMap((found) => found ?? []))];
}

const isForAll = (aliases: Aliases): aliases is readonly string[] => Array.isArray(aliases);

const own = (aliases: Readonly<Record<string, readonly string[]>>, locale = '') =>
  Object.hasOwn(aliases, locale) ? aliases[locale] : undefined;
