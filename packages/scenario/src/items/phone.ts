import * as z from 'zod/mini';
import { quoted } from '../issues/quoted.js';
import type { Question } from './item.js';
import { countryKey, displayPhoneNumber, extensionKey, phoneNumberIssues, phoneNumberOf } from './phone-number.js';
import { questionKeys } from './question-keys.js';
import { questionType } from './question-type.js';
import { cleared, given, isEmptyAnswer, refused } from './reading.js';
import { typeKey } from './type-key.js';

interface PhoneQuestion extends Question {
  readonly country?: string | undefined;
  readonly allowExtension?: boolean | undefined;
}

/** A telephone number: digits, with a leading + if the caller gave a country code. */
export const phoneQuestion = questionType<PhoneQuestion, string>({
  name: 'phone',
  schema: () =>
    z
      .strictObject({
        type: typeKey('phone', 'A telephone number.'),
        ...questionKeys,
        country: countryKey,
        allowExtension: extensionKey,
      })
      .check(
        z.meta({
          title: 'Telephone number',
          description: 'A telephone number, however the caller says it.',
          examples: [
            { type: 'phone', id: 'callBack', label: 'Call back on', country: 'FR', prefill: 'context.callerPhone' },
            { type: 'phone', id: 'ward', label: 'Phone of the ward', allowExtension: true },
          ],
        }),
      ),
  valueType: 'string',
  read: (input) => {
    if (isEmptyAnswer(input)) return cleared;
    const number = typeof input === 'string' ? phoneNumberOf(input) : undefined;
    return number === undefined ? refused('answer-not-a-phone-number', { value: quoted(input) }) : given(number);
  },
  check: (number, { allowExtension }) => phoneNumberIssues(number, allowExtension),
  display: (value, { country }) => displayPhoneNumber(value, country),
});
