import * as z from 'zod/mini';
import { variableIdSchema } from '../source/identifier.js';
import type { LocalizedText } from '../source/text.js';
import { textSchema } from '../source/text.js';
import { quoted } from '../issues/quoted.js';
import type { Item, Question } from './item.js';
import { limitsInOrder } from './limits-in-order.js';
import { questionKeys } from './question-keys.js';
import { questionType } from './question-type.js';
import { cleared, given, isEmptyAnswer, refused } from './reading.js';
import { typeKey } from './type-key.js';

/** A bounded list of the same items; its answer are its rows. */
export interface Repeat extends Question {
  /** Rows it starts with, and has at least. */
  readonly min?: number | undefined;
  /** Rows it has at most; absent only where it goes over the rows of another. */
  readonly max?: number | undefined;
  /** Id of the earlier repeat whose rows it goes over. */
  readonly over?: string | undefined;
  readonly itemLabel?: LocalizedText | undefined;
  readonly another?: LocalizedText | undefined;
  readonly items: readonly Item[];
}

/** Most rows one repeat may have. */
export const mostRows = 1000;

const rowCount = (description: string) =>
  z.optional(z.int().check(z.minimum(0), z.maximum(mostRows), z.meta({ description })));

const hasBound = z.refine<Readonly<Record<string, unknown>>>(
  ({ max, over }) => max !== undefined || over !== undefined,
  {
    path: ['max'],
    error: 'missing-key',
  },
);

// What is answered are its rows: what judges, keeps and looks for an answer stands at the questions in them.
const {
  default: _default,
  probes: _probes,
  checks: _checks,
  privacy: _privacy,
  searchAs: _searchAs,
  ...keys
} = questionKeys;

/** Several of the same: each row has the items anew. The value lists the rows' ids, which stay when others are removed. */
export const repeatQuestion = questionType<Repeat, readonly string[]>({
  name: 'repeat',
  schema: (items) =>
    z
      .strictObject({
        type: typeKey('repeat', 'Several of the same: machines, users, sites.'),
        ...keys,
        min: rowCount('Rows there are at least; it starts with them. Default 0.'),
        max: rowCount('Rows there are at most; needed, but for a repeat over the rows of another.'),
        over: z.optional(variableIdSchema).check(
          z.meta({
            description:
              'An earlier repeat: the items are asked once for each of its rows. Beside it only `when` and `itemLabel` say something.',
          }),
        ),
        itemLabel: z
          .optional(textSchema('Name of a row; may read its answers and `index`, which counts from 0.'))
          .check(z.meta({ examples: ['Machine {{ index + 1 }}', '{{ tag }}'] })),
        another: z.optional(textSchema('What to say to the caller once there is a row: is there another?')),
        items: items.check(z.meta({ description: 'What is asked in each row.' })),
      })
      .check(
        limitsInOrder('min', 'max'),
        hasBound,
        z.meta({
          title: 'Repeat',
          description:
            'A bounded list of the same items. Inside, expressions read the same row; after it, sum(machines.users), any(machines.down) and the like read all rows.',
          examples: [
            {
              type: 'repeat',
              id: 'machines',
              label: 'Machines',
              max: 20,
              itemLabel: 'Machine {{ index + 1 }}',
              items: [{ type: 'text', id: 'tag', label: 'Asset tag' }],
            },
          ],
        }),
      ),
  valueType: 'list<string>',
  read: (input, { max = mostRows }) => {
    if (isEmptyAnswer(input)) return cleared;
    const rows: readonly unknown[] = Array.isArray(input) ? input : [];
    const known = rows.filter((row): row is string => typeof row === 'string' && isRow(row, max));
    return known.length > 0 ? given([...new Set(known)]) : refused('answer-not-a-list', { value: quoted(input) });
  },
  display: (rows, _question, { locale }) => new Intl.NumberFormat(locale).format(rows.length),
});

/** Rows are named by the number of their place among those there may be, from 1. */
const isRow = (row: string, max: number) => /^[1-9]\d{0,3}$/.test(row) && Number(row) <= max;
