import * as z from 'zod/mini';
import { quoted } from '../issues/quoted.js';
import { cleanLine } from './clean-text.js';
import { emailAddressIssues } from './email-address.js';
import type { Question } from './item.js';
import { countryKey, displayPhoneNumber, phoneNumberIssues, phoneNumberOf } from './phone-number.js';
import { questionKeys } from './question-keys.js';
import type { Reading } from './question-type.js';
import { questionType } from './question-type.js';
import { readText } from './read-text.js';
import { cleared, given, isEmptyAnswer, refused } from './reading.js';
import { typeKey } from './type-key.js';

interface PersonQuestion extends Question {
  readonly country?: string | undefined;
}

/** A person, as far as known. A type, not an interface: only that has the index signature of an answer. */
type Person = {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  /** As the host's directory knows the person. */
  readonly id?: string;
};

const parts = ['name', 'phone', 'email', 'id'] as const;

/** A person: a name, and a phone number, an e-mail address and an id in the host's directory where known. */
export const personQuestion = questionType<PersonQuestion, Person>({
  name: 'person',
  schema: () =>
    z.strictObject({ type: typeKey('person', 'A person.'), ...questionKeys, country: countryKey }).check(
      z.meta({
        title: 'Person',
        description: 'A person: a name, with a phone number, an e-mail address and an id where known.',
        examples: [{ type: 'person', id: 'caller', label: 'Caller', required: true, privacy: 'personal' }],
      }),
    ),
  valueType: 'person',
  read: (input) => {
    if (isEmptyAnswer(input)) return cleared;
    if (typeof input === 'string') return readPerson({ name: input });
    return isRecord(input) ? readPerson(input) : refused('answer-not-a-person', { value: quoted(input) });
  },
  check: ({ phone, email }) => [
    ...(phone === undefined ? [] : phoneNumberIssues(phone)),
    ...(email === undefined ? [] : emailAddressIssues(email)),
  ],
  display: ({ name, phone, email }, { country }) => {
    const reach = [phone === undefined ? undefined : displayPhoneNumber(phone, country), email];
    const known = reach.filter((part) => part !== undefined);
    return known.length === 0 ? name : `${name} (${known.join(', ')})`;
  },
});

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** Takes the four known parts; a directory's record may hold more, which no ticket needs. */
function readPerson(input: Readonly<Record<string, unknown>>): Reading<Person> {
  const person: Partial<Record<(typeof parts)[number], string>> = {};
  for (const part of parts) {
    const reading = readPart(part, Object.hasOwn(input, part) ? input[part] : undefined);
    if (reading.kind === 'refused') return reading;
    if (reading.kind === 'value') person[part] = reading.value;
  }
  const { name, ...rest } = person;
  if (name !== undefined) return given({ name, ...rest });
  return Object.keys(rest).length === 0 ? cleared : refused('answer-person-without-name');
}

function readPart(part: (typeof parts)[number], input: unknown): Reading<string> {
  const reading = readText(input, cleanLine);
  if (part !== 'phone' || reading.kind !== 'value') return reading;
  const number = phoneNumberOf(reading.value);
  return number === undefined ? refused('answer-not-a-phone-number', { value: quoted(reading.value) }) : given(number);
}
