import * as z from 'zod/mini';
import { nameIdSchema } from '../source/identifier.js';
import { cleanLine } from './clean-text.js';
import type { Entry } from './entry.js';
import { readEntry } from './entry.js';
import type { Question } from './item.js';
import { questionKeys } from './question-keys.js';
import { questionType } from './question-type.js';
import { readText } from './read-text.js';
import { cleared, given, isEmptyAnswer } from './reading.js';
import { typeKey } from './type-key.js';

/** A thing of the client's: its tag as typed, or its entry in the host's inventory with what is known of it. */
export const assetQuestion = questionType<Question, Entry>({
  name: 'asset',
  schema: () =>
    z
      .strictObject({
        type: typeKey('asset', 'A thing by its tag, or by its entry in the inventory.'),
        ...questionKeys,
        source: z.optional(nameIdSchema).check(
          z.meta({
            title: 'Source',
            description: 'Name under which the host gives its inventory. Without it the tag is typed.',
            examples: ['inventory'],
          }),
        ),
      })
      .check(
        z.meta({
          title: 'Asset',
          description: 'A thing of the client’s: its tag, typed, or its entry in the host’s inventory.',
          examples: [{ type: 'asset', id: 'computer', label: 'Asset tag', source: 'inventory' }],
        }),
      ),
  valueType: 'string',
  searchAs: 'detail',
  read: (input) => {
    if (isEmptyAnswer(input)) return cleared;
    if (typeof input !== 'string') return readEntry(input);
    const reading = readText(input, cleanLine);
    return reading.kind === 'value' ? given({ value: reading.value, label: reading.value }) : reading;
  },
  display: ({ value, label }) => (label === value ? value : `${value} (${label})`),
  expressed: ({ value }) => value,
  attributes: ({ attributes = {} }) => attributes,
});
