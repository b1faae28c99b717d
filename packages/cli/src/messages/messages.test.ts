import { issueCodes } from '@filrouge/scenario';
import { printParseErrorCode } from 'jsonc-parser';
import { expect, it } from 'vitest';
import { ownIssueCodes } from '../issues/own-issue-codes.js';
import { meantReasons } from '../json/meant-mistake.js';
import * as languages from './index.js';
import { messagesIn } from './messages-in.js';

it('has words for every mistake of JSON, in every language', () => {
  const nameOf: (code: number) => string = printParseErrorCode;
  const reasons = [...Array.from({ length: 16 }, (_, code) => nameOf(code + 1)), ...meantReasons];

  for (const { syntax } of Object.values(languages)) expect(Object.keys(syntax).toSorted()).toEqual(reasons.toSorted());
});

it('takes no code that scenarios already use', () => {
  expect(ownIssueCodes.filter((code) => (issueCodes as readonly string[]).includes(code))).toEqual([]);
});

it('falls back to the base language, then to English', () => {
  expect([messagesIn('fr-CA'), messagesIn('FR'), messagesIn('de')].map(({ locale }) => locale)).toEqual([
    'fr',
    'fr',
    'en',
  ]);
});
