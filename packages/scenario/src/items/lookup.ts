import * as z from 'zod/mini';
import { nameIdSchema } from '../source/identifier.js';
import { cleanLine } from './clean-text.js';
import type { Entry } from './entry.js';
import { readEntry } from './entry.js';
import type { Question } from './item.js';
import { questionKeys } from './question-keys.js';
import { questionType } from './question-type.js';
import { readText } from './read-text.js';
import { answerWarning, cleared, given, isEmptyAnswer } from './reading.js';
import { typeKey } from './type-key.js';

/** An entry of the host's own data, searched by typing. What is typed and not found is kept, and asked about. */
export const lookupQuestion = questionType<Question, Entry>({
  name: 'lookup',
  schema: () =>
    z
      .strictObject({
        type: typeKey('lookup', 'An entry of the host’s data.'),
        ...questionKeys,
        source: nameIdSchema.check(
          z.meta({ title: 'Source', description: 'Name under which the host gives the source.', examples: ['sites'] }),
        ),
      })
      .check(
        z.meta({
          title: 'Lookup',
          description:
            'An entry of the host’s data, found by typing. Expressions read its value; label() and attribute() the rest.',
          examples: [{ type: 'lookup', id: 'contract', label: 'Contract', source: 'contracts' }],
        }),
      ),
  valueType: 'string',
  searchAs: 'option',
  read: (input) => {
    if (isEmptyAnswer(input)) return cleared;
    if (typeof input !== 'string') return readEntry(input);
    const reading = readText(input, cleanLine);
    return reading.kind === 'value' ? given({ value: reading.value, label: reading.value, typed: true }) : reading;
  },
  check: ({ typed, label }) => (typed ? [answerWarning('answer-entry-not-found', { value: label })] : []),
  display: ({ label }) => label,
  expressed: ({ value }) => value,
  attributes: ({ attributes = {} }) => attributes,
});
