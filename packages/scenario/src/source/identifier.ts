import * as z from 'zod/mini';
import { keptNames } from '../expression/kept-names.js';

const ownNames =
  'client clientOpen clientTime clientWeekday constructor context impact index item now priority urgency'.split(' ');

/** Names the expression language keeps for itself, and our own variables: no question or fact may take them. */
export const reservedNames: ReadonlySet<string> = new Set([...keptNames, ...ownNames]);

/** Id of what expressions read (questions, facts): a CEL identifier. */
export const variableIdSchema = z.string().check(
  z.regex(/^[a-zA-Z][a-zA-Z0-9_]{0,63}$/, 'bad-variable-id'),
  z.meta({
    title: 'Id',
    description: 'Unique in the scenario; letters, digits and _; expressions read it by this name.',
  }),
);

/** Id of what expressions do not read (steps, instructions, ends): hyphens are fine too. */
export const nameIdSchema = z
  .string()
  .check(
    z.regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/, 'bad-id'),
    z.meta({ title: 'Id', description: 'Unique in the scenario; letters, digits, _ and -.' }),
  );

/** A CEL expression (https://github.com/google/cel-spec) over what stands before it. */
export const expressionSchema = (description: string) =>
  z.string().check(z.minLength(1), z.meta({ description: `${description} A CEL expression.` }));

/** BCP 47 language tag, such as `fr` or `pt-BR`. */
export const localeSchema = z.string().check(
  // More parts than any tag has; without an end, ten million letters would overflow the stack of the matcher.
  z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,20}$/, 'bad-locale'),
  // The pattern lets through tags that Intl would throw on, such as en-abc.
  z.refine(isLanguageTag, 'bad-locale'),
  z.meta({ description: 'BCP 47 language tag, such as fr or pt-BR.' }),
);

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
