import * as z from 'zod/mini';
import { listOptionSchema } from '../items/options.js';
import { nameIdSchema } from './identifier.js';

/** Schema of `lists`: options written once, for all questions that take them. */
export const listsSchema = z
  ._default(z.record(nameIdSchema, z.array(listOptionSchema).check(z.minLength(1))), {})
  .check(
    z.meta({
      title: 'Lists',
      description: 'Options by the name of their list: sites, applications. Questions take one with "list".',
      examples: [{ sites: [{ value: 's1', label: 'Lille', attributes: { region: 'north' } }] }],
    }),
  );
