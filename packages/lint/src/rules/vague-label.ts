import type { TextPlace } from '../analysis/places.js';
import type { Rule } from '../rule.js';

export const vagueLabel: Rule = {
  name: 'vague-label',
  severity: 'warning',
  preset: 'recommended',
  docs: 'A label that says nothing: "Question 1", "?", "Misc".',
  check: ({ texts }) =>
    texts.flatMap(({ text, path, role }) =>
      [...text.templates]
        .filter(([, { source }]) => patternsOf(role).some((pattern) => pattern.test(source.trim())))
        .map(([locale, { source }]) => ({
          path: typeof text.source === 'string' ? path : `${path}/${locale}`,
          params: { label: source },
        })),
    ),
};

/** Signs and digits only. */
const wordless = /^[\p{P}\p{S}\s\d]+$/u;
/** What a template leaves: the kind of thing, with a number or without. */
const placeholder =
  /^(?:(?:new|nouvel|nouvelle|my|ma|mon) )?(?:questions?|champs?|fields?|items?|steps?|étapes?|sections?|parties?|parts?|labels?|libellés?|text[es]?|todo|tbd|xxx+|untitled|sans titre|lorem ipsum.*)\s*[\dA-Z]?$/iu;
/** Drawers into which everything goes. As an option, "Other" is an honest answer; as a step, "Details" will do. */
const drawer = /^(?:divers|autres?|misc(?:ellaneous)?|others?)$/iu;
const wide = /^(?:infos?|informations?|détails?|details?|données|data)$/iu;

function patternsOf(role: TextPlace['role']): readonly RegExp[] {
  if (role === 'label') return [wordless, placeholder, drawer, wide];
  if (role === 'step') return [wordless, placeholder, drawer];
  return role === 'option' ? [/^\p{P}+$/u, /^(?:options?|choix|choices?)\s*\d+$/iu] : [];
}
