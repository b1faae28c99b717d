import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeIssue } from './describe-issue.js';
import { paramsIn } from './fill-sentence.js';
import { issueCodes } from './issue-codes.js';
import { languages } from './languages.js';

/** The comment of each code in a list of codes: it names the params. */
function documentedParams(file: string): ReadonlyMap<string, string> {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  return new Map(
    [...source.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s*'([\w-]+)'/gs)].map(([, doc = '', code = '']) => [code, doc]),
  );
}

const documented = new Map([
  ...documentedParams('./issue-codes.ts'),
  ...documentedParams('./answer-codes.ts'),
  ...documentedParams('./resolve-codes.ts'),
  ...documentedParams('../expression/mistake-codes.ts'),
]);

describe.each(Object.entries(languages))('issues in %s', (_locale, { sentences, kinds }) => {
  it.each(issueCodes)('has a message and a remedy for %s', (code) => {
    const [message, remedy, ...more] = sentences[code].split('\n');

    expect(message).toMatch(/\S/);
    expect(remedy).toMatch(/\S/);
    expect(more).toEqual([]);
  });

  it.each(issueCodes)('uses only documented params in %s', (code) => {
    const unknown = paramsIn(sentences[code]).filter((name) => !documented.get(code)?.includes(`\`${name}\``));

    expect(unknown).toEqual([]);
  });

  it('has sentences for no other code, and words for the same kinds as English', () => {
    expect(Object.keys(sentences).toSorted()).toEqual([...issueCodes].toSorted());
    expect(Object.keys(kinds).toSorted()).toEqual(Object.keys(languages['en']?.kinds ?? {}).toSorted());
  });
});

it('lists each code once', () => {
  expect(new Set(issueCodes).size).toBe(issueCodes.length);
});

describe('describeIssue', () => {
  const unknownKey = { code: 'unknown-key', params: { key: 'requird', suggestion: 'required' } };

  it('says what is wrong and what to do', () => {
    expect(describeIssue(unknownKey, 'en')).toEqual({
      message: 'There is no key "requird" here.',
      remedy: 'Did you mean "required"?',
    });
  });

  it('says something else when nothing is close', () => {
    const { remedy } = describeIssue({ code: 'unknown-key', params: { key: 'xyzzy' } }, 'en');

    expect(remedy).toBe('Take it out, or see the guide for the keys that may stand here.');
  });

  it.each([
    ['fr', 'La clé « requird » n’existe pas ici.'],
    ['fr-CA', 'La clé « requird » n’existe pas ici.'],
    ['nl', 'There is no key "requird" here.'],
    ['constructor', 'There is no key "requird" here.'],
    ['', 'There is no key "requird" here.'],
  ])('speaks the language of %j', (locale, message) => {
    expect(describeIssue(unknownKey, locale).message).toBe(message);
  });

  it('names kinds of values in words', () => {
    const issue = { code: 'wrong-type', params: { expected: 'boolean|string', got: 'number' } };

    expect(describeIssue(issue, 'fr').message).toBe('Il faut ici true ou false ou un texte, pas un nombre.');
  });

  it('says that a text may come in several locales', () => {
    const issue = { code: 'wrong-type', params: { expected: 'string|record', got: 'array' } };

    expect(describeIssue(issue, 'en').message).toBe(
      'This must be a text, or one text per locale, not a list in brackets.',
    );
  });

  it('writes numbers the way of the locale, even of one that cannot be read', () => {
    const issue = { code: 'answer-too-long', params: { count: 12000, max: 10000 } };

    expect(describeIssue(issue, 'de').message).toContain('12.000');
    expect(describeIssue(issue, 'en_x!').message).toContain('12,000');
  });

  it('quotes the reason of a refused default', () => {
    const issue = { code: 'default-refused', params: { reason: 'answer-not-an-option', value: 'them' } };

    expect(describeIssue(issue, 'en').message).toBe(
      'The question refuses its own default: "them" is not one of the options.',
    );
  });

  it('does not go round when a reason is its own', () => {
    const issue = { code: 'default-refused', params: { reason: 'default-refused' } };

    expect(describeIssue(issue, 'en').message).toContain('default-refused');
  });

  it('does not fill in what a param brings along', () => {
    const issue = { code: 'check-failed', params: { text: '{text} [a|b] {{ c }}' } };

    expect(describeIssue(issue, 'en').message).toBe('{text} [a|b] {{ c }}');
  });

  it('tells an unknown code by itself, with its params', () => {
    expect(describeIssue({ code: 'brand-new', params: { id: 'a', count: 2 } }, 'fr')).toEqual({
      message: 'brand-new (id: a, count: 2)',
      remedy: '',
    });
  });
});
