import { impacts, outcomes, priorities, urgencies } from '@filrouge/ticket';

/** A piece of a JSON Schema. */
export type SchemaPart = Readonly<Record<string, unknown>>;

const ids = (description: string): SchemaPart => ({ type: 'array', items: { type: 'string' }, description });
const orNull = (description: string, more: SchemaPart = {}): SchemaPart => ({
  type: ['string', 'null'],
  ...more,
  description,
});
const oneOf = (description: string, values: readonly string[]): SchemaPart => ({
  enum: [...values, null],
  description,
});

/** By key: what a case may say of it. The keys are those of `expectations`. */
export const expectationSchemas: Readonly<Record<string, SchemaPart>> = {
  client: orNull('Id of the client.'),
  steps: ids('Ids of the steps that apply, in their order.'),
  path: ids('Ids of the questions on the path, in the order they are asked.'),
  required: ids('Ids of those on the path that demand an answer.'),
  items: {
    type: 'object',
    description: 'By id, what the operator has before them: of each item only what is named.',
    additionalProperties: { anyOf: [{ $ref: '#/$defs/Item' }, { type: 'null' }] },
  },
  missing: ids('Ids of the questions that still want an answer.'),
  decided: {
    type: 'boolean',
    description: 'Whether no open question can change priority, routing or what is required.',
  },
  ready: { type: 'boolean', description: 'Whether the ticket may be sent.' },
  priority: oneOf('Level of the ticket.', priorities),
  impact: oneOf('Effect on the business.', impacts),
  urgency: oneOf('How long it can wait.', urgencies),
  reasons: { type: ['array', 'null'], description: 'Why it has this priority, in the sentences of the rules.' },
  respondBy: orNull('When the first answer is due, with its zone.', { examples: ['2026-11-16T09:15:00Z'] }),
  resolveBy: orNull('When the solution is due, with its zone.', { examples: ['2026-11-16T13:00:00Z'] }),
  level: orNull('Line of support that takes it.', { examples: ['L1', 'L2'] }),
  group: orNull('Team that takes it.'),
  category: orNull('Category of the ticket.'),
  tags: ids('Tags of the ticket, in the order of their rules.'),
  title: orNull('Title of the ticket.'),
  description: orNull('Description of the ticket, as text.'),
  fields: { type: 'object', description: "The host's own fields, mapped by the scenario." },
  outcome: oneOf('How the call ends.', outcomes),
  end: orNull('Id of the end that closes the interview.'),
  current: orNull('Id of the question that is asked now.'),
  instructions: ids('Ids of the instructions in force.'),
  acknowledged: ids('Ids of the instructions whose acknowledgement the ticket notes.'),
  knowledge: {
    type: ['object', 'null'],
    description: 'What is asked of the knowledge base.',
    additionalProperties: false,
    properties: {
      pins: ids('Ids of the articles that rules put first, in their order.'),
      searches: ids('Words that must be among those searched for.'),
    },
  },
};
