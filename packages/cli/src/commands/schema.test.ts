import { scenarioJsonSchema } from '@filrouge/scenario';
import { ticketJsonSchema } from '@filrouge/ticket';
import { expect, it } from 'vitest';
import { caseJsonSchema } from '../cases/case-schema.js';
import { ran } from '../memory-io.harness.js';

it.each([
  [['schema'], scenarioJsonSchema],
  [['schema', 'scenario'], scenarioJsonSchema],
  [['schema', 'case'], caseJsonSchema],
  [['schema', 'ticket', '--json'], ticketJsonSchema],
])('prints the schema: %j', async (given, schema) => {
  const { code, stdout } = await ran(given);

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(schema())));
});
