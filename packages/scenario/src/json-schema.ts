import * as z from 'zod/mini';
import { scenarioSourceSchema } from './source/scenario-source.js';

/** Where the published schema of the language lives; `$schema` in a scenario may name it. */
export const scenarioSchemaId = 'https://filrouge.dev/schema/scenario-1.json';

/** JSON Schema (draft 2020-12) of a scenario as an author writes it: for the completion and error marks of editors. */
export function scenarioJsonSchema(): object {
  const schema = z.toJSONSchema(scenarioSourceSchema, { target: 'draft-2020-12', io: 'input' });
  return { ...schema, $id: scenarioSchemaId };
}
