import * as z from 'zod/mini';
import { cleanLine } from './clean-text.js';
import { emailAddressIssues } from './email-address.js';
import type { Question } from './item.js';
import { questionKeys } from './question-keys.js';
import { questionType } from './question-type.js';
import { readText } from './read-text.js';
import { typeKey } from './type-key.js';

/** An e-mail address. What is half typed or misheard is kept, and is an error until it is mended. */
export const emailQuestion = questionType<Question, string>({
  name: 'email',
  schema: () =>
    z.strictObject({ type: typeKey('email', 'An e-mail address.'), ...questionKeys }).check(
      z.meta({
        title: 'E-mail address',
        description: 'An e-mail address.',
        examples: [{ type: 'email', id: 'callerEmail', label: 'E-mail', prefill: 'context.callerEmail' }],
      }),
    ),
  valueType: 'string',
  read: (input) => readText(input, cleanLine),
  check: emailAddressIssues,
  display: (value) => value,
});
