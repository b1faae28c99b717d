import { describe, expect, it } from 'vitest';
import { messagesOf } from './messages-of.js';
import { yesNoIn } from './yes-no.js';

describe('messagesOf', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR-ca', 'fr'],
    ['en-GB', 'en'],
    ['de-AT', 'de'],
    ['es-MX', 'es'],
    ['ar-EG', 'ar'],
    ['xx', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('gives for %j the words of %s', (locale, found) => {
    expect(messagesOf(locale).locale).toBe(found);
  });
});

describe('yesNoIn', () => {
  it('answers in the language', () => {
    expect(yesNoIn('fr-BE', true)).toBe('Oui');
    expect(yesNoIn('xx', false)).toBe('No');
  });
});
