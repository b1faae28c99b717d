import * as z from 'zod/mini';
import { catalogSchema } from './catalog-schema.js';

/** Where the published schema of catalogs lives; `$schema` in a catalog may name it. */
export const catalogSchemaId = 'https://filrouge.dev/schema/catalog-1.json';

/** JSON Schema (draft 2020-12) of a catalog as it is written: for the completion and error marks of editors. */
export function catalogJsonSchema(): object {
  return { ...z.toJSONSchema(catalogSchema, { target: 'draft-2020-12', io: 'input' }), $id: catalogSchemaId };
}
