import type { Outcome } from '@filrouge/ticket';
import * as z from 'zod/mini';
import type { LocalizedText } from '../source/text.js';
import { textSchema } from '../source/text.js';
import type { Item } from './item.js';
import { structureKeys } from './question-keys.js';
import type { StructureType } from './structure-type.js';
import { typeKey } from './type-key.js';

/** How an `end` may close the interview; the ordinary ticket needs none, and a link to an incident is the operator's. */
export const endOutcomes = ['resolved', 'redirected', 'unfit', 'abandoned'] as const satisfies readonly Outcome[];

/** Closes the interview where it stands, when its `when` is true: nothing after it is asked. */
export interface End extends Item {
  readonly outcome: (typeof endOutcomes)[number];
  /** What the operator reads: why it ends, and what to do. */
  readonly text: LocalizedText;
  /** To read to the caller word for word. */
  readonly say?: LocalizedText | undefined;
}

/** An end of the interview. */
export const endItem: StructureType = {
  name: 'end',
  effect: 'ends',
  schema: () =>
    z
      .strictObject({
        type: typeKey('end', 'Closes the interview.'),
        ...structureKeys,
        outcome: z.enum(endOutcomes).check(z.meta({ description: 'How the call ends.' })),
        text: textSchema('What the operator reads: why it ends, and what to do.'),
        say: z.optional(textSchema('To read to the caller word for word.')),
      })
      .check(
        z.meta({
          title: 'End',
          description: 'Closes the interview where it stands: nothing after it is asked.',
          examples: [
            {
              type: 'end',
              id: 'wrong-desk',
              when: "category == 'payroll'",
              outcome: 'redirected',
              text: 'Payroll answers this.',
            },
          ],
        }),
      ),
};
