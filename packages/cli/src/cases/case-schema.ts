import { aspectNames } from './expected-items.js';
import { expectationSchemas } from './expectation-schemas.js';

/** Where the published schema of cases lives; `$schema` in a case may name it. */
export const caseSchemaId = 'https://filrouge.dev/schema/case-1.json';

/**
 * JSON Schema (draft 2020-12) of a case as an author writes it: for the completion and error marks of editors. Each time
 * an object of its own, for editors write into the schemas they are given.
 */
export function caseJsonSchema(): object {
  return structuredClone({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: caseSchemaId,
    title: 'Case',
    description: 'A call written down with what must come of it: the test of a scenario. `filrouge test` plays it.',
    type: 'object',
    additionalProperties: false,
    required: ['answers'],
    properties: {
      $schema: { type: 'string', description: 'Gives completion and error marks in editors.' },
      title: { type: 'string', description: 'What is tried, as a lead would say it.' },
      at: {
        type: 'string',
        description: 'When the call is opened, with its zone: the clock stands there. Now, where it is absent.',
        examples: ['2026-11-16T09:00:00Z', '2026-11-16T10:00:00+01:00'],
      },
      context: { type: 'object', description: 'What the host hands in, by the keys the scenario declares.' },
      answers: {
        description: 'Answers by question id, in any order; or a list of such objects, given one after the other.',
        anyOf: [{ $ref: '#/$defs/Answers' }, { type: 'array', items: { $ref: '#/$defs/Answers' } }],
      },
      expect: {
        type: 'object',
        description: 'What must come of it. Only what is named is compared; null where nothing of the kind may come.',
        additionalProperties: false,
        properties: expectationSchemas,
      },
    },
    $defs: { Answers: answers, Answer: answer, Item: item },
  });
}

const answers = {
  type: 'object',
  description: 'By question id; a question in rows also by its whole id, such as "machines[2].tag".',
  additionalProperties: { $ref: '#/$defs/Answer' },
};

/** As loose as what a control may send: which value fits is the scenario's to say. */
const answer = {
  description:
    'What a control sends: a text, a number, true or false, the value of an option, a list of these; the rows of a repeat, each an object of answers. { "unknown": "why" } where the caller does not know, { "skipped": true } where it is passed over.',
  type: ['string', 'number', 'boolean', 'array', 'object'],
  items: { type: ['string', 'number', 'boolean', 'object'] },
  defaultSnippets: [
    { label: '{ "unknown": … }', description: 'The caller does not know.', body: { unknown: '${1:why}' } },
    { label: '{ "skipped": true }', description: 'Passed over.', body: { skipped: true } },
  ],
};

const lists = ['options', 'probes', 'issues'];

const item = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    aspectNames.map((name) => [
      name,
      lists.includes(name) ? { type: ['array', 'null'], items: { type: 'string' } } : { type: ['string', 'null'] },
    ]),
  ),
};
