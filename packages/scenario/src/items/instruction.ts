import * as z from 'zod/mini';
import type { LocalizedText } from '../source/text.js';
import { textSchema } from '../source/text.js';
import { offeredAssistanceSchema } from '../source/assistance.js';
import { structureKeys } from './question-keys.js';
import type { StructureType } from './structure-type.js';
import { typeKey } from './type-key.js';

/** How grave it is to overlook an instruction, mildest first. */
export const severities = ['info', 'warning', 'critical'] as const;
/** How grave it is to overlook an instruction. */
export type Severity = (typeof severities)[number];

/** A rule of the client's that the operator must know. */
export interface Instruction {
  readonly id: string;
  /** Expression; in force when it is true. */
  readonly when?: string | undefined;
  readonly severity: Severity;
  readonly text: LocalizedText;
  /** To read to the caller word for word. */
  readonly say?: LocalizedText | undefined;
  /** Whether the operator confirms having read it; false unless said. */
  readonly acknowledge?: boolean | undefined;
  /** Last day it is in force in the client's time zone, `YYYY-MM-DD`. */
  readonly until?: string | undefined;
  /** Ids of the remote assistance offered with it. */
  readonly assistance?: readonly string[] | undefined;
}

const instructionKeys = {
  ...structureKeys,
  severity: z
    .enum(severities)
    .check(z.meta({ description: 'How grave it is to overlook: info, warning or critical.' })),
  text: textSchema('What the operator must know or do.'),
  say: z.optional(textSchema('To read to the caller word for word.')),
  acknowledge: z
    .optional(z.boolean())
    .check(z.meta({ description: 'The operator confirms having read it; the ticket notes that. Default false.' })),
  assistance: z.optional(offeredAssistanceSchema),
  until: z
    .optional(z.iso.date())
    .check(z.meta({ description: 'Last day it is in force, YYYY-MM-DD. Default for ever.', examples: ['2027-01-31'] })),
};

const example = { id: 'no-promise', severity: 'warning', text: 'Never promise a delay.', acknowledge: true };

/** Schema of a standing instruction: in sight for the whole call. */
export const instructionSchema = z
  .strictObject(instructionKeys)
  .check(z.meta({ title: 'Instruction', description: 'A rule of the client’s.', examples: [example] }));

/** An instruction among the questions: in sight from there on. */
export const instructionItem: StructureType = {
  name: 'instruction',
  effect: 'tells',
  schema: () =>
    z
      .strictObject({ type: typeKey('instruction', 'Tells the operator a rule of the client’s.'), ...instructionKeys })
      .check(
        z.meta({
          title: 'Instruction',
          description: 'A rule of the client’s, shown where it stands among the questions.',
          examples: [{ type: 'instruction', ...example }],
        }),
      ),
};
