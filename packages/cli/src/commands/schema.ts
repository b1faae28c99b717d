import { closestName, libraryJsonSchema, overlayJsonSchema, scenarioJsonSchema } from '@filrouge/scenario';
import { ticketJsonSchema } from '@filrouge/ticket';
import { caseJsonSchema } from '../cases/case-schema.js';
import { defineCommand } from '../command.js';
import { jsonOption, localeOption } from '../common-options.js';
import { exitCodes } from '../exit-codes.js';
import { printJson } from '../report/print.js';
import { UsageError } from '../usage-error.js';

const schemas: Readonly<Record<string, () => object>> = {
  scenario: scenarioJsonSchema,
  overlay: overlayJsonSchema,
  library: libraryJsonSchema,
  case: caseJsonSchema,
  ticket: ticketJsonSchema,
};

/** `filrouge schema`: prints the JSON Schema of what authors write, or of tickets. */
export const schemaCommand = defineCommand({
  name: 'schema',
  summary: {
    en: 'print the JSON Schema of scenarios (the default), overlays, libraries, cases or tickets',
    fr: 'afficher le schéma JSON des scénarios (par défaut), des surcouches, des bibliothèques, des cas ou des tickets',
  },
  operands: { synopsis: '[scenario|overlay|library|case|ticket]', min: 0, max: 1 },
  options: { json: jsonOption, locale: localeOption },
  run(io, { operands: [name] }) {
    printJson(io, schemaNamed(name));
    return exitCodes.fine;
  },
});

/** The JSON Schema (draft 2020-12) of scenarios, overlays, libraries, cases or tickets; throws a `UsageError` for any other name. */
export function schemaNamed(name = 'scenario'): object {
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema) return schema();
  const known = Object.keys(schemas);
  throw new UsageError((words) => words.usage.unknownOperand({ name, known, suggestion: closestName(name, known) }));
}
