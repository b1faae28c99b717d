import * as z from 'zod/mini';
import { quoted } from '../issues/quoted.js';
import { cleanLine } from './clean-text.js';
import type { Question } from './item.js';
import { questionKeys } from './question-keys.js';
import type { Reading } from './question-type.js';
import { questionType } from './question-type.js';
import { readText } from './read-text.js';
import { given, refused } from './reading.js';
import { typeKey } from './type-key.js';

/** What a reader may follow without harm: a ticket is read in other people's tools. */
const safeSchemes: readonly string[] = ['http:', 'https:'];

/** A web address, as browsers write it. Other schemes than http and https are refused, and so are passwords in it. */
export const urlQuestion = questionType<Question, string>({
  name: 'url',
  schema: () =>
    z.strictObject({ type: typeKey('url', 'A web address.'), ...questionKeys }).check(
      z.meta({
        title: 'Web address',
        description: 'A web address, http or https; https is added when none is typed.',
        examples: [{ type: 'url', id: 'page', label: 'Page with the error' }],
      }),
    ),
  valueType: 'string',
  read: (input) => {
    const reading = readText(input, cleanLine);
    return reading.kind === 'value' ? readAddress(reading.value) : reading;
  },
  display: (value) => value,
});

function readAddress(text: string): Reading<string> {
  const value = quoted(text);
  const url = addressOf(text);
  if (!url) return refused('answer-not-a-url', { value });
  if (!safeSchemes.includes(url.protocol)) return refused('answer-url-unsafe', { scheme: url.protocol });
  return url.username || url.password ? refused('answer-url-with-password') : given(url.href);
}

/** `intranet.acme.example/page` is an address without its scheme; `localhost:8080` too. */
function addressOf(text: string): URL | undefined {
  const isBare = /^[\w-]+(\.[\w-]+)*(:\d+)?([/?#]|$)/.test(text) && /[.:/]/.test(text);
  const whole = isBare ? `https://${text}` : text;
  return /\s/.test(text) || !URL.canParse(whole) ? undefined : new URL(whole);
}
