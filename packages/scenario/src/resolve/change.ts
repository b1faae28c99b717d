import * as z from 'zod/mini';
import { closestName } from '../closest-name.js';
import type { Issue } from '../issue.js';
import { readBy } from '../issues/zod-issues.js';
import type { JsonObject } from './json.js';
import { own } from './json.js';

const note = z
  .optional(z.string())
  .check(
    z.meta({ description: 'Why, for the next author. Nothing reads it.', examples: ['This client tags nothing.'] }),
  );

const address = (description: string) =>
  z.string().check(
    z.minLength(1),
    z.meta({
      description: `${description} id, question/option, step:id or rule:id.`,
      examples: ['symptom', 'scope/site'],
    }),
  );

const places = {
  before: z.optional(address('Goes right before it:')),
  after: z.optional(address('Goes right after it:')),
  into: z.optional(z.string().check(z.minLength(1))).check(
    z.meta({
      description:
        'Goes into it: step:id (its items), a question (its options), question/option (its follow-ups), or a list of rules such as rules:escalation.',
      examples: ['step:problem', 'scope', 'rules:escalation'],
    }),
  ),
  at: z.optional(z.enum(['start', 'end'])).check(z.meta({ description: 'Where in it. Default end.' })),
};

// What is added is read with the scenario it becomes part of.
const node = z.record(z.string(), z.unknown());

/** Schema of each change, by the verb that says what it does. */
export const changeSchemas = {
  add: z.strictObject({ add: z.union([node, z.array(node).check(z.minLength(1))]), ...places, because: note }),
  set: z.strictObject({
    set: address('What is changed:'),
    to: node.check(
      z.meta({ description: 'Its new keys; null takes one out, an object goes into the one that is there.' }),
    ),
    because: note,
  }),
  replace: z.strictObject({ replace: address('What goes:'), by: node, because: note }),
  remove: z.strictObject({ remove: address('What goes:'), because: note }),
  move: z.strictObject({ move: address('What moves:'), ...places, because: note }),
};

/** What a change does. */
export type Verb = keyof typeof changeSchemas;

/** Schema of a change, for editors. */
export const changeSchema = z
  .union([changeSchemas.add, changeSchemas.set, changeSchemas.replace, changeSchemas.remove, changeSchemas.move])
  .check(z.meta({ id: 'Change', title: 'Change', description: 'One change to the base, by id.' }));

const verbs: readonly Verb[] = ['add', 'set', 'replace', 'remove', 'move'];

/** What a change does, or everything that is wrong with how it is written; paths are those inside it. */
export function readChange(change: JsonObject): { readonly verb?: Verb; readonly issues: readonly Issue[] } {
  const verb = verbs.find((name) => Object.hasOwn(change, name));
  if (!verb) return { issues: [withoutVerb(change)] };
  // Each schema is one of the record; which one does not matter here.
  const read = readBy<unknown>(changeSchemas[verb], change);
  if (!read.ok) return { issues: read.issues };
  return hasOnePlace(verb, change) ? { verb, issues: [] } : { issues: [withoutPlace(verb)] };
}

function withoutVerb(change: JsonObject): Issue {
  const suggestion = Object.keys(change).flatMap((key) => closestName(key, verbs) ?? [])[0];
  return {
    code: 'change-without-verb',
    path: '',
    params: { known: verbs.join(', '), ...(suggestion ? { suggestion } : {}) },
  };
}

function hasOnePlace(verb: Verb, change: JsonObject): boolean {
  if (verb !== 'add' && verb !== 'move') return true;
  return ['before', 'after', 'into'].filter((key) => own(change, key) !== undefined).length === 1;
}

const withoutPlace = (verb: Verb): Issue => ({ code: 'change-without-place', path: '', params: { verb } });
